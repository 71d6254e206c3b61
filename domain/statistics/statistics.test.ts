import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { noCases } from './case-counts';
import { toCsv } from './csv';
import { valuesOf } from './item';
import { protectCases } from './protect';
import { followUp, type Snapshot } from './snapshot';
import { type PublishedSnapshot, toStatistics } from './statistics';

const counts = (criminal: number, inTime: number, late = 0) => {
  const none = noCases();
  return { cases: { ...none.cases, criminal }, timings: { ...none.timings, inTime, late } };
};
const cases = (
  month: string,
  more: Partial<PublishedSnapshot> = {},
  of = counts(10, 30, 10),
): PublishedSnapshot => ({
  section: 'cases',
  month,
  revision: 0,
  asOf: '2026-11-16',
  isSample: false,
  figures: { ...protectCases(of), workingDays: 5, least: 5 },
  note: '',
  remark: '',
  ...more,
});

describe('the page of statistics', () => {
  test('shows the last edition of each month, the newest month first, and lists the revisions', () => {
    const { sections, revisions, asOf } = toStatistics([
      cases('2026-09'),
      cases('2026-10', { asOf: '2026-11-20' }),
      cases('2026-09', { revision: 1, asOf: '2026-11-18', note: '改' }),
    ]);
    expect(sections.cases.months.map(({ month, revision }) => [month, revision])).toEqual([
      ['2026-10', 0],
      ['2026-09', 1],
    ]);
    expect(revisions.map(({ note }) => note)).toEqual(['改']);
    expect(asOf).toBe('2026-11-20');
  });

  test('lists a remark to a month that was never revised', () => {
    const remark = '九月的摘录月底才到。';
    const { revisions } = toStatistics([cases('2026-08'), cases('2026-09', { remark })]);
    expect(revisions).toMatchObject([{ month: '2026-09', revision: 0, remark }]);
  });

  test('shows no sample beside a real month', () => {
    const { sections } = toStatistics([cases('2026-08', { isSample: true }), cases('2026-09')]);
    expect(sections.cases).toMatchObject({ isSample: false, months: [{ month: '2026-09' }] });
    expect(toStatistics([cases('2026-08', { isSample: true })]).sections.cases.isSample).toBe(true);
  });

  test('of nothing there is nothing to tell', () =>
    expect(toStatistics([])).toMatchObject({ revisions: [], asOf: null }));

  test('30 of 40 in time is 0.75; a share of nothing is none; a hidden part hides it', () => {
    expect(valuesOf(cases('2026-09'))['changes.share']).toBe(0.75);
    expect(valuesOf(cases('2026-09', {}, counts(0, 0)))['changes.share']).toBe('none');
    expect(valuesOf(cases('2026-09', {}, counts(10, 37, 3)))['changes.share']).toBe('hidden');
  });
});

describe('the download', () => {
  const words = {
    heads: ['月份', '栏目', '项目', '数值', '截至', '修订', '内容', '说明', '来源'],
    section: (section: string) => section,
    item: (item: string) => item,
    percent: (ratio: number) => `${ratio * 100}%`,
    hidden: (least: number) => `少于${least}或未公开`,
    none: '无',
    sample: '样例',
    real: '真实',
  };
  const csv = toCsv(
    toStatistics([cases('2026-09', { remark: '=HYPERLINK("x")', note: '甲，"乙"\n丙' }, counts(3, 30, 10))]),
    words,
  );
  const rows: Record<string, string>[] = parse(csv, { bom: true, columns: true });

  test('opens in Excel as UTF-8 and holds one row a number', () => {
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    expect(rows.map(({ 项目, 数值 }) => [项目, 数值])).toEqual([
      ['cases.criminal', '少于5或未公开'],
      ['cases.administrative', '0'],
      ['cases.traffic', '0'],
      ['cases.all', '少于5或未公开'],
      ['changes.all', '40'],
      ['changes.inTime', '30'],
      ['changes.late', '10'],
      ['changes.notNoted', '0'],
      ['changes.unknownCalendar', '0'],
      ['changes.share', '75%'],
    ]);
  });

  test('holds no formula, and what was written comes back whole', () => {
    expect(rows[0]).toMatchObject({ 说明: `'=HYPERLINK("x")`, 内容: '甲，"乙"\n丙', 截至: '2026-11-16' });
  });
});

describe('counting a month again', () => {
  const before: Snapshot = cases('2026-09');
  const counted = (of = counts(10, 30, 10), isSample = false) => ({
    section: 'cases' as const,
    month: '2026-09',
    asOf: '2026-12-01',
    isSample,
    figures: { ...protectCases(of), workingDays: 5, least: 5 },
  });
  test('the first edition has no note', () =>
    expect(followUp(null, counted())).toMatchObject({ revision: 0, note: '' }));
  test('the same again makes none', () => expect(followUp(before, counted())).toBeNull());
  test('a small difference makes none', () =>
    expect(followUp(before, counted(counts(11, 31, 10)))).toBeNull());
  test('a large one is told', () =>
    expect(followUp(before, counted(counts(15, 40, 10)))).toMatchObject({
      revision: 1,
      note: '登记有补充或者更改：刑事案件由 10 改为 15，环节变化由 40 改为 50，环节变化按时由 30 改为 40。',
    }));
  test('real figures take the place of samples, never the other way', () => {
    expect(followUp({ ...before, isSample: true }, counted(counts(11, 31)))?.note).toContain('样例');
    expect(followUp(before, counted(counts(99, 399), true))).toBeNull();
  });
});
