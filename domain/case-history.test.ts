import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reached } from './case-clock';
import { historyOf, VERDICTS } from './case-history';
import { CASE_KINDS } from './case-kind';
import { type StageId, stageRank, stagesOfKind } from './case-stage';
import { addDays } from './clock/iso-date';

const at = (stage: StageId, date: string, result: string | null = null): Reached => ({ stage, date, result });
/** limit, the stage it is told at, verdict, blind spot: one short line a finding. */
const told = (...reached: Reached[]) =>
  historyOf(reached).map(({ limit, stage, verdict, blindSpot }) =>
    [limit.id, stage.slice(stage.indexOf('.') + 1), verdict, blindSpot].filter(Boolean).join(' '),
  );

describe('whether a case was filed in time', () => {
  const accepted = at('criminal.accepted', '2026-03-02');
  test.each([
    ['2026-03-05', 'in-time', 'Mon 2 March + 3 = Thu 5 March'],
    ['2026-03-06', 'within-extension', 'a day later, within 7 and 30 days'],
    ['2026-04-01', 'within-extension', '2 March + 30 = Wed 1 April'],
    ['2026-04-02', 'late', 'a day after the longest lawful limit'],
  ])('filed on %s: %s (%s)', (date, verdict) =>
    expect(told(accepted, at('criminal.review', '2026-03-03'), at('criminal.filed', date))).toEqual([
      `criminal-intake filed ${verdict}`,
    ]),
  );

  test('a refusal ends the same time, and a later filing does not end it again', () => {
    const refused = at('criminal.not-filed', '2026-03-04');
    expect(told(accepted, refused)).toEqual(['criminal-intake not-filed in-time']);
    expect(told(accepted, refused, at('criminal.filed', '2026-05-06'))).toEqual([
      'criminal-intake not-filed in-time',
      'criminal-not-filed-notice not-filed not-visible service',
    ]);
  });

  test('without the acceptance nobody can tell', () =>
    expect(told(at('criminal.filed', '2026-03-04'))).toEqual(['criminal-intake filed not-visible start']));
});

test('an investigation left behind is never called fast or slow', () =>
  expect(told(at('criminal.filed', '2020-10-09'), at('criminal.prosecution', '2026-03-02'))).toEqual([
    'criminal-intake filed not-visible start',
    'criminal-investigation filed no-limit',
  ]));

describe('a transfer', () => {
  test('within a day of acceptance is in time; later the day of the finding is not disclosed', () => {
    const transferred = (date: string) =>
      told(at('criminal.accepted', '2026-03-02'), at('criminal.transferred', date));
    expect(transferred('2026-03-03')).toEqual([
      'criminal-intake transferred in-time',
      'criminal-transfer transferred in-time',
    ]);
    expect(transferred('2026-03-05')[1]).toBe('criminal-transfer transferred not-visible span');
  });
  test('after filing the 24 hours do not apply', () => {
    const way = told(
      at('criminal.accepted', '2026-03-02'),
      at('criminal.filed', '2026-03-04'),
      at('criminal.transferred', '2026-03-20'),
    );
    expect(way).toEqual(['criminal-intake filed in-time', 'criminal-investigation filed no-limit']);
  });
});

describe('an administrative case', () => {
  const way = (accepted: string, penalty: string) =>
    told(at('administrative.accepted', accepted), at('administrative.penalty', penalty));
  test('of 2025 may be extended once: 1 December + 60 = 30 January', () => {
    expect(way('2025-12-01', '2026-01-30')).toEqual(['public-order-until-2025 penalty within-extension']);
    expect(way('2025-12-01', '2026-02-02')).toEqual(['public-order-until-2025 penalty late']);
  });
  test('of 2026 may be extended twice: 2 March + 90 = Sunday 31 May, so 1 June', () => {
    expect(way('2026-03-02', '2026-06-01')).toEqual(['public-order-since-2026 penalty within-extension']);
    expect(way('2026-03-02', '2026-06-02')).toEqual(['public-order-since-2026 penalty late']);
  });
  test('a failed mediation ends the first time and starts another', () =>
    expect(
      told(
        at('administrative.accepted', '2026-03-02'),
        at('administrative.mediation', '2026-03-20', '未达成协议'),
        at('administrative.closed', '2026-04-20'),
      ),
    ).toEqual(['public-order-since-2026 mediation in-time', 'failed-mediation-since-2026 closed in-time']));
});

describe('a road accident', () => {
  const investigated = at('traffic.investigation', '2026-09-21');
  test('ten working days over the October holidays end on Monday 12', () => {
    expect(told(investigated, at('traffic.determination', '2026-10-12'))).toEqual([
      'accident-determination determination in-time',
    ]);
    expect(told(investigated, at('traffic.determination', '2026-10-13'))).toEqual([
      'accident-determination determination late',
    ]);
  });
  test('with an appraisal between, the ten days do not apply', () =>
    expect(
      told(investigated, at('traffic.appraisal', '2026-09-22'), at('traffic.determination', '2026-10-20')),
    ).toEqual([
      'accident-appraisal determination in-time',
      'determination-after-appraisal determination not-visible span',
    ]));
  test('a stage whose begin and end share one date shows neither', () =>
    expect(told(at('traffic.review', '2026-03-02', '维持'))).toEqual([
      'accident-review review not-visible one-date',
    ]));
  test('whether a paper was served is not in the extract', () =>
    expect(told(at('traffic.determination', '2026-03-02'), at('traffic.closed', '2026-04-01'))).toEqual([
      'determination-service determination not-visible service',
    ]));
  test('in a year nobody has announced, only what is in time on the bare count is said', () => {
    const way = (date: string) =>
      told(at('traffic.investigation', '2099-06-01'), at('traffic.determination', date));
    expect(way('2099-06-02')).toEqual(['accident-determination determination in-time']);
    expect(way('2099-06-30')).toEqual(['accident-determination determination not-visible calendar']);
  });
});

describe('always', () => {
  const dates = fc.nat(300).map((n) => addDays('2026-01-01', n));
  const ways = fc.constantFrom(...CASE_KINDS).chain((kind) =>
    fc
      .uniqueArray(fc.record({ stage: fc.constantFrom(...stagesOfKind(kind)), date: dates }), {
        selector: ({ stage }) => stage,
      })
      .map((stages) =>
        stages
          .map(({ stage, date }) => at(stage, date))
          .sort((a, b) => a.date.localeCompare(b.date) || stageRank(a.stage) - stageRank(b.stage)),
      ),
  );

  test('every finding is told at a stage of the case, and a blind spot is told exactly where nothing is seen', () => {
    fc.assert(
      fc.property(ways, (reached) => {
        for (const { stage, verdict, blindSpot, startedOn, endedOn } of historyOf(reached)) {
          expect(reached.map((one) => one.stage)).toContain(stage);
          expect(blindSpot !== null).toBe(verdict === 'not-visible');
          if (startedOn && endedOn) expect(startedOn <= endedOn).toBe(true);
        }
      }),
    );
  });

  test('waiting longer never makes an answer better', () => {
    const rank = (verdict: string) => VERDICTS.indexOf(verdict as 'late');
    fc.assert(
      fc.property(dates, fc.nat(120), fc.nat(60), (start, wait, more) => {
        const verdict = (days: number) =>
          historyOf([at('criminal.accepted', start), at('criminal.filed', addDays(start, days))])[0]?.verdict;
        expect(rank(verdict(wait) ?? '')).toBeLessThanOrEqual(rank(verdict(wait + more) ?? ''));
      }),
    );
  });
});
