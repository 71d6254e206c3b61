import { describe, expect, it } from 'vitest';
import type { ExtractedCase } from '../../extract/extracted-case';
import { type HeldCase, type HeldStage, merge, mergedStages } from './merge';

const told: ExtractedCase = {
  number: 'J15052501102026010001',
  kind: 'administrative',
  unitName: '新镇派出所',
  unitTelephone: '0475-0001003',
  role: 'injured',
  language: 'zh',
  withheldReason: null,
  stages: [
    { stage: 'administrative.accepted', date: '2026-10-01', result: null },
    { stage: 'administrative.investigation', date: '2026-10-03', result: null },
  ],
};

const since =
  (disclosedOn: string) =>
  (stage: ExtractedCase['stages'][number]): HeldStage => ({
    ...stage,
    disclosedOn,
  });

const held: HeldCase = {
  id: 7,
  number: told.number,
  withheldReason: null,
  unitName: told.unitName,
  role: told.role,
  language: told.language,
  stages: [{ stage: 'administrative.accepted', date: '2026-10-01', result: null, disclosedOn: '2026-10-02' }],
};

describe('what an extract changes about one case', () => {
  it('takes a case that is not held yet as new, with all its stages', () => {
    const merged = merge(null, told);
    expect([merged.outcome, mergedStages(merged, '2026-10-09')]).toEqual([
      'new',
      told.stages.map(since('2026-10-09')),
    ]);
  });

  it('adds the stages that are not held yet', () => {
    const merged = merge(held, told);
    expect(merged.outcome).toBe('advanced');
    expect(merged.added.map(({ stage }) => stage)).toEqual(['administrative.investigation']);
    expect(mergedStages(merged, '2026-10-09').map(({ disclosedOn }) => disclosedOn)).toEqual([
      '2026-10-02',
      '2026-10-09',
    ]);
  });

  it('changes nothing when everything is held already', () => {
    expect(merge({ ...held, stages: told.stages.map(since('2026-10-09')) }, told).outcome).toBe('unchanged');
  });

  it('keeps the date it holds and reports the other one', () => {
    const other = { ...told, stages: [{ ...told.stages[0], date: '2026-10-02' }] } as ExtractedCase;
    const merged = merge(held, other);
    expect(merged.outcome).toBe('unchanged');
    expect(merged.conflicts).toEqual([
      { number: told.number, what: '受案', held: '2026-10-01', told: '2026-10-02' },
    ]);
  });

  it('withholds a case that was open', () => {
    expect(merge(held, { ...told, withheldReason: 'party-request' }).outcome).toBe('withheld');
  });

  it('never opens a withheld case again', () => {
    const merged = merge({ ...held, withheldReason: 'minor' }, told);
    expect(merged.outcome).toBe('advanced');
    expect(merged.held?.withheldReason).toBe('minor');
  });

  it('refuses a number that another unit uses for another party', () => {
    const merged = merge(held, { ...told, unitName: '城区派出所', role: 'reporter' });
    expect([merged.outcome, merged.added]).toEqual(['refused', []]);
    expect(merged.conflicts.map(({ what }) => what)).toEqual(['办案单位', '当事人身份']);
  });

  it('withholds a number even where the file is not believed otherwise', () => {
    const merged = merge(held, { ...told, unitName: '城区派出所', withheldReason: 'minor' });
    expect([merged.outcome, merged.added]).toEqual(['withheld', []]);
  });

  it('refuses new stages that would stand before one they must follow', () => {
    const late: HeldCase = {
      ...held,
      stages: [{ stage: 'administrative.accepted', date: '2026-10-05', result: null, disclosedOn: null }],
    };
    const merged = merge(late, { ...told, stages: told.stages.slice(1) });
    expect(merged.added).toEqual([]);
    expect(merged.conflicts).toEqual([
      { number: told.number, what: '调查', held: '受案 2026-10-05', told: '2026-10-03' },
    ]);
  });
});
