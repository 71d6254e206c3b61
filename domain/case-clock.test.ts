import { describe, expect, test } from 'vitest';
import { clockOf, noticeOf, type Reached } from './case-clock';
import type { StageId } from './case-stage';

const at = (stage: StageId, date: string, result: string | null = null): Reached => ({ stage, date, result });
const known = (date: string) => ({ known: true, date });
const clock = (today: string, ...stages: [Reached, ...Reached[]]) =>
  clockOf(stages.at(-1) as Reached, stages, today);

describe('an administrative case under investigation', () => {
  const accepted = at('administrative.accepted', '2026-03-02');
  const investigation = at('administrative.investigation', '2026-03-20');

  test('its time runs from the acceptance, not from the investigation', () => {
    expect(clock('2026-03-25', accepted, investigation)).toMatchObject({
      startedOn: '2026-03-02',
      due: known('2026-04-01'),
      latest: known('2026-06-01'),
      standing: 'running',
    });
  });

  test.each([
    ['2026-04-01', 'due-today'],
    ['2026-04-02', 'past-first-limit'],
    ['2026-06-01', 'past-first-limit'],
    ['2026-06-02', 'overdue'],
  ])('on %s it is %s', (today, expected) =>
    expect(clock(today, accepted, investigation)?.standing).toBe(expected),
  );

  test('filed on the last day of 2025 the old law holds: 30 January, at the latest 2 March', () => {
    const old = clock('2026-03-03', at('administrative.accepted', '2025-12-31'), investigation);
    expect(old).toMatchObject({ due: known('2026-01-30'), latest: known('2026-03-02'), standing: 'overdue' });
  });

  test('filed a day later the new law holds: 31 January is a Saturday, and there is a second extension', () => {
    const since = clock('2026-03-03', at('administrative.accepted', '2026-01-01'), investigation);
    expect(since).toMatchObject({
      due: known('2026-02-02'),
      latest: known('2026-04-01'),
      standing: 'past-first-limit',
    });
  });

  test('without the acceptance in the extract no date is promised', () => {
    expect(clock('2026-12-01', investigation)).toMatchObject({
      startedOn: null,
      due: { known: false, earliest: null },
      latest: null,
      standing: 'unknown',
    });
  });
});

test('a failed mediation starts the time again, on its own day', () => {
  const accepted = at('administrative.accepted', '2026-01-05');
  const failed = at('administrative.mediation', '2026-03-02', '未达成协议');
  expect(clock('2026-03-25', accepted, failed)).toMatchObject({
    startedOn: '2026-03-02',
    due: known('2026-04-01'),
  });
  expect(clock('2026-03-25', accepted, { ...failed, result: '达成协议' })).toBeNull();
  expect(clock('2026-03-25', accepted, { ...failed, result: null })?.standing).toBe('no-limit');
});

test('a criminal investigation never becomes overdue', () => {
  expect(clock('2099-01-01', at('criminal.filed', '2020-01-02'))).toMatchObject({
    due: null,
    latest: null,
    standing: 'no-limit',
  });
});

test('without a lawful extension the day after is overdue', () => {
  const stages = [at('traffic.accepted', '2026-09-20'), at('traffic.investigation', '2026-09-21')] as const;
  expect(clock('2026-10-12', ...stages)?.standing).toBe('due-today');
  expect(clock('2026-10-13', ...stages)?.standing).toBe('overdue');
});

test('nothing runs after the end', () => {
  expect(clock('2026-03-25', at('traffic.closed', '2026-03-02'))).toBeNull();
});

test('the day by which a paper is handed over', () => {
  const penalty = at('administrative.penalty', '2026-09-24', '警告');
  expect(noticeOf(penalty, [penalty])).toMatchObject({
    limit: { id: 'decision-copy-since-2026' },
    due: known('2026-09-28'),
  });
  expect(noticeOf(at('traffic.closed', '2026-03-02'), [])).toBeNull();
});
