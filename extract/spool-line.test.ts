import { describe, expect, it } from 'vitest';
import { SpoolLines } from './spool-line';
import type { StageRow } from './stage-row';

const row = (changes: Partial<StageRow> = {}): StageRow => ({
  line: 7,
  number: 'A15052501102026100001',
  kind: 'criminal',
  unitName: '大沁他拉镇派出所',
  unitTelephone: '0475-0001000',
  role: 'victim',
  language: 'mn',
  stage: 'criminal.filed',
  date: '2026-10-12',
  result: null,
  withheldReason: null,
  ...changes,
});

describe('a row as a line', () => {
  it('comes back as it was, and so does a withholding', () => {
    const spool = new SpoolLines();
    for (const one of [
      row(),
      row({ result: '=1' }),
      row({ withheldReason: 'minor', stage: 'criminal.dropped' }),
    ])
      expect(spool.read(spool.ofRow(one))).toEqual({ row: one });
    for (const reason of ['state-secret', null] as const) {
      const withholding = { number: row().number, reason };
      expect(spool.read(spool.ofWithholding(withholding))).toEqual({ row: null, withholding });
    }
  });

  it('comes back as it was however many different texts there are', () => {
    const spool = new SpoolLines();
    for (let i = 0; i < 25_000; i++) spool.ofRow(row({ result: `结果${i}` }));
    for (const result of ['结果3', '结果24999', '从未见过'])
      expect(spool.read(spool.ofRow(row({ result })))).toEqual({ row: row({ result }) });
  });
});
