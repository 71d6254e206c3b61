import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stagesOfKind } from '@/domain/case-stage';
import { WITHHOLD_REASONS } from '@/domain/party';
import { CaseAssembler } from './assemble';
import { samplePath, TODAY } from './extract.fixture';
import { readHeadings } from './headings';
import type { RawRow } from './raw-row';
import { readExtract } from './read';
import type { Refusal } from './refusal';
import { readRow } from './row';
import type { StageRow } from './stage-row';

const NUMBER = 'J15052501102026100001';
const row = (changes: Partial<StageRow> = {}): StageRow => ({
  line: 2,
  number: NUMBER,
  kind: 'administrative',
  unitName: '大沁他拉镇派出所',
  unitTelephone: '0475-0001000',
  role: 'injured',
  language: 'zh',
  stage: 'administrative.accepted',
  date: '2026-10-12',
  result: null,
  withheldReason: null,
  ...changes,
});

function assemble(rows: StageRow[]) {
  const assembler = new CaseAssembler();
  const refusals: Refusal[] = [];
  for (const one of rows) assembler.add(one);
  return { ...assembler.finish((refusal) => refusals.push(refusal)), refusals };
}

const told = ({ refusals }: { refusals: Refusal[] }) => refusals.map(({ line, reason }) => [line, reason]);

describe('rows of one case', () => {
  it('counts identical rows once', () => {
    const found = assemble([row(), row({ line: 3 })]);
    expect(found.cases[0]?.stages).toHaveLength(1);
    expect(found.refusals).toEqual([]);
  });

  it('keeps the earliest date of a stage, wherever it stands', () => {
    const found = assemble([row({ line: 2, date: '2026-10-13' }), row({ line: 3 })]);
    expect(found.cases[0]?.stages.map(({ date }) => date)).toEqual(['2026-10-12']);
    expect(told(found)).toEqual([[2, 'stage-twice']]);
  });

  it('puts two stages of one day in the order of a case’s life', () => {
    const found = assemble([row({ line: 2, stage: 'administrative.investigation' }), row({ line: 3 })]);
    expect(found.cases[0]?.stages.map(({ stage }) => stage)).toEqual([
      'administrative.accepted',
      'administrative.investigation',
    ]);
    expect(found.refusals).toEqual([]);
  });

  it('lets a review send a determination back: these two have no fixed order', () => {
    const traffic = { kind: 'traffic', number: 'C15052501102026100001' } as const;
    const found = assemble([
      row({ ...traffic, stage: 'traffic.review', date: '2026-10-01' }),
      row({ ...traffic, stage: 'traffic.determination', date: '2026-10-09' }),
    ]);
    expect(found.refusals).toEqual([]);
  });

  it('refuses rows of another unit, and names the column', () => {
    const found = assemble([
      row(),
      row({ line: 3, stage: 'administrative.investigation', date: '2026-10-13', unitName: '新镇派出所' }),
    ]);
    expect(told(found)).toEqual([[3, 'facts-conflict']]);
    expect(found.refusals[0]?.column).toBe('unit');
    expect(found.cases[0]?.unitName).toBe('大沁他拉镇派出所');
  });

  it('picks no side when two rows of one stage and day contradict each other', () => {
    const roles = assemble([row(), row({ line: 3, role: 'reporter' })]);
    expect(roles.cases).toEqual([]);
    expect(told(roles)).toEqual([
      [2, 'facts-conflict'],
      [3, 'facts-conflict'],
    ]);
    const mediation = { stage: 'administrative.mediation', date: '2026-10-20' } as const;
    const results = assemble([
      row(),
      row({ ...mediation, line: 3, result: '达成协议' }),
      row({ ...mediation, line: 4, result: '未达成协议' }),
    ]);
    expect(told(results)).toEqual([
      [3, 'result-conflict'],
      [4, 'result-conflict'],
    ]);
    expect(results.cases[0]?.stages).toHaveLength(1);
  });

  it('takes the result from the one of two rows that has it', () => {
    const found = assemble([row({ line: 2, result: '达成协议' }), row({ line: 3 })]);
    expect(found.cases[0]?.stages.map(({ result }) => result)).toEqual(['达成协议']);
    expect(found.refusals).toEqual([]);
  });

  it('keeps no more than 64 different rows of a case, and refuses it whole beyond', () => {
    const rows = Array.from({ length: 1000 }, (_, i) => row({ line: i + 2, result: `结果${i}` }));
    const found = assemble([...rows, row({ line: 5000, withheldReason: 'minor' })]);
    expect(found.cases).toEqual([]);
    expect(found.refusals).toMatchObject([{ line: 2, reason: 'case-too-many-rows', rows: 1001 }]);
    expect(found.closings).toEqual([{ number: NUMBER, reason: 'minor' }]);
  });
});

/** What a result is, apart from the lines at which the rows happened to stand. */
const essence = ({ cases, closings, refusals }: ReturnType<typeof assemble>) => ({
  cases,
  closings,
  refused: refusals.map(({ reason, value, rows }) => [reason, value, rows].join()).sort(),
});

describe('the order of rows', () => {
  it('changes nothing, whatever the rows say', () => {
    const anyRow = fc.record({
      stage: fc.constantFrom(...stagesOfKind('administrative')),
      date: fc.constantFrom('2026-10-01', '2026-10-02', '2026-10-03'),
      result: fc.constantFrom(null, null, '达成协议', '未达成协议'),
      role: fc.constantFrom('injured' as const, 'injured' as const, 'reporter' as const),
      unitTelephone: fc.constantFrom('0475-0001000', '0475-0001000', '0475-0001001'),
      withheldReason: fc.constantFrom(null, null, null, ...WITHHOLD_REASONS),
      number: fc.constantFrom(NUMBER, 'J15052501102026100002'),
    });
    const twoOrders = fc
      .array(anyRow, { maxLength: 12 })
      .chain((rows) =>
        fc.tuple(
          fc.constant(rows),
          fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
        ),
      );
    fc.assert(
      fc.property(twoOrders, ([rows, shuffled]) => {
        const numbered = (list: typeof rows) => list.map((one, i) => row({ ...one, line: i + 2 }));
        expect(essence(assemble(numbered(shuffled)))).toEqual(essence(assemble(numbered(rows))));
      }),
      { numRuns: 2_000 },
    );
  });

  it('changes nothing in the samples', async () => {
    for (const name of ['extract-2026-10.csv', 'extract-2026-11.xlsx', 'extract-bad.csv']) {
      const all: RawRow[] = [];
      for await (const raw of readExtract(samplePath(name))) if (raw.cells[1]) all.push(raw);
      const [heading, ...rows] = all as [RawRow, ...RawRow[]];
      const headings = readHeadings(heading.line, heading.cells);
      const run = (list: RawRow[]) => {
        const assembler = new CaseAssembler();
        const refusals: Refusal[] = [];
        for (const raw of list) {
          const reading = readRow(raw, headings, TODAY);
          if (reading.row) assembler.add(reading.row);
          else if (reading.withholding) assembler.withhold(reading.withholding);
        }
        return essence({ ...assembler.finish((refusal) => refusals.push(refusal)), refusals });
      };
      const expected = run(rows);
      const whole = { minLength: rows.length, maxLength: rows.length };
      fc.assert(
        fc.property(fc.shuffledSubarray(rows, whole), (list) => {
          expect(run(list)).toEqual(expected);
        }),
        { numRuns: 5 },
      );
    }
  });
});
