import { describe, expect, test } from 'vitest';
import { STAGE_IDS, type StageId } from '../case-stage';
import { LIMITS, limitFor, limitStart, limitsOf, noticeFor } from './limit';

const short = (stage: StageId, startedOn: string) => {
  const limit = limitFor(stage, startedOn);
  return limit && [limit.amount, limit.unit, ...limit.extendedTo];
};

describe('how long the police have', () => {
  test.each<[StageId, string, unknown]>([
    ['criminal.accepted', '2026-03-02', [3, 'calendar-day', 7, 30]],
    ['criminal.review', '2026-03-02', [3, 'calendar-day', 7, 30]],
    ['administrative.accepted', '2025-12-31', [30, 'calendar-day', 60]],
    ['administrative.investigation', '2025-12-31', [30, 'calendar-day', 60]],
    ['administrative.accepted', '2026-01-01', [30, 'calendar-day', 60, 90]],
    ['administrative.investigation', '2026-01-01', [30, 'calendar-day', 60, 90]],
    ['traffic.investigation', '2026-03-02', [10, 'working-day']],
    ['traffic.appraisal', '2026-03-02', [30, 'calendar-day', 60]],
    ['traffic.review', '2026-03-02', [30, 'calendar-day']],
    ['traffic.mediation', '2026-03-02', [10, 'working-day']],
  ])('%s begun on %s', (stage, startedOn, expected) => expect(short(stage, startedOn)).toEqual(expected));

  test('a criminal investigation has no general limit, and a row says so', () => {
    for (const stage of ['criminal.filed', 'criminal.stopped'] as const) {
      expect(limitFor(stage, '2026-03-02')).toMatchObject({
        id: 'criminal-investigation',
        amount: null,
        extension: null,
      });
    }
  });

  test('only since 2026 is hearing time left out as well', () => {
    expect(limitFor('administrative.accepted', '2025-12-31')?.suspendedBy).not.toContain('hearing');
    expect(limitFor('administrative.accepted', '2026-01-01')?.suspendedBy).toEqual(
      expect.arrayContaining(['appraisal', 'hearing']),
    );
  });

  test('nothing is waited for once the police part or the stage’s work is done', () => {
    const waiting = STAGE_IDS.filter((stage) => limitFor(stage, '2026-03-02') !== null);
    expect(waiting).toEqual([
      'criminal.accepted',
      'criminal.review',
      'criminal.filed',
      'criminal.stopped',
      'administrative.accepted',
      'administrative.investigation',
      'administrative.mediation',
      'traffic.investigation',
      'traffic.appraisal',
      'traffic.review',
      'traffic.mediation',
    ]);
  });

  test('a result ends the waiting, or begins it anew', () => {
    const mediation = (result: 'agreement' | 'no-agreement' | null) =>
      limitFor('administrative.mediation', '2026-03-02', result);
    expect(mediation(null)?.amount).toBeNull();
    expect(mediation('no-agreement')?.id).toBe('failed-mediation-since-2026');
    expect(mediation('agreement')).toBeNull();
    expect(limitFor('traffic.review', '2026-03-02', 'upheld')).toBeNull();
    expect(limitFor('traffic.review', '2026-03-02', 'other')).toBeNull();
    expect(limitFor('traffic.review', '2026-03-02', 'redo')).toBeNull();
  });

  test('the time of an investigation runs from the acceptance', () => {
    expect(limitStart('administrative.investigation')).toBe('administrative.accepted');
    expect(limitStart('criminal.review')).toBe('criminal.accepted');
    expect(limitStart('traffic.investigation')).toBe('traffic.investigation');
    expect(limitStart('traffic.closed')).toBe('traffic.closed');
  });
});

describe('by when a paper is handed over', () => {
  test.each<[StageId, string, string, unknown]>([
    ['criminal.not-filed', '2026-03-02', 'criminal-not-filed-notice', [3, 'calendar-day']],
    ['criminal.dropped', '2026-03-02', 'criminal-dropped-notice', [3, 'calendar-day']],
    ['administrative.penalty', '2025-12-31', 'decision-copy-until-2025', [2, 'calendar-day']],
    ['administrative.penalty', '2026-01-01', 'decision-copy-since-2026', [2, 'calendar-day']],
    ['administrative.no-penalty', '2026-01-01', 'no-penalty-copy', [2, 'calendar-day']],
    ['traffic.determination', '2026-03-02', 'determination-service', [3, 'working-day']],
  ])('%s on %s', (stage, date, id, expected) => {
    const notice = noticeFor(stage, date, [stage]);
    expect([notice?.id, [notice?.amount, notice?.unit]]).toEqual([id, expected]);
  });

  test('what a review leads to: service of the conclusion, or a new determination', () => {
    const notice = (result: 'upheld' | 'redo' | null) =>
      noticeFor('traffic.review', '2026-03-02', [], result)?.id;
    expect([notice('upheld'), notice('redo'), notice(null)]).toEqual([
      'review-service',
      'accident-redo',
      undefined,
    ]);
  });

  test('written notice of a transfer is owed once the case was filed', () => {
    expect(noticeFor('criminal.transferred', '2026-03-02', ['criminal.accepted'])).toBeNull();
    expect(noticeFor('criminal.transferred', '2026-03-02', ['criminal.accepted', 'criminal.filed'])?.id).toBe(
      'criminal-transfer-notice',
    );
  });
});

describe('the table', () => {
  test('ids are unique', () => expect(new Set(LIMITS.map(({ id }) => id)).size).toBe(LIMITS.length));

  test('no two wordings of one limit are in force on the same day', () => {
    for (const row of LIMITS.filter(({ purpose }) => purpose !== 'explain')) {
      for (const stage of row.stages) {
        for (const on of [row.from, row.to].filter((date) => date !== null)) {
          const rivals = limitsOf(stage, on).filter(
            ({ purpose, results, after }) =>
              purpose === row.purpose &&
              after === row.after &&
              (results ?? [null]).some((result) => (row.results ?? [null]).includes(result)),
          );
          expect(rivals, `${row.id} on ${on}`).toEqual([row]);
        }
      }
    }
  });

  test('all handling limits of a stage run from one and the same stage', () => {
    for (const stage of STAGE_IDS) {
      const starts = LIMITS.filter(({ purpose, stages }) => purpose === 'decide' && stages.includes(stage));
      expect(new Set(starts.map(({ startsAt }) => startsAt)).size).toBeLessThanOrEqual(1);
    }
  });

  test('every extension is longer than what it extends, and somebody has to grant it', () => {
    for (const { id, amount, extendedTo, extension } of LIMITS) {
      const lengths = [amount ?? 0, ...extendedTo];
      expect(
        [...new Set(lengths)].sort((a, b) => a - b),
        id,
      ).toEqual(lengths);
      expect(extension === null, id).toBe(extendedTo.length === 0);
    }
  });
});
