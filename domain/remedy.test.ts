import { describe, expect, test } from 'vitest';
import { STAGE_IDS, STAGES, type StageId } from './case-stage';
import {
  isStillOpen,
  REMEDIES,
  REMEDY_IDS,
  type RemedyId,
  remediesAt,
  remedyDue,
  stagesOfRemedy,
} from './remedy';
import type { Viewer } from './visibility';

const ALWAYS: RemedyId[] = ['ask-unit', 'complaint-12389', 'petition', 'legal-aid-12348'];
const ids = (stage: StageId, viewer: Viewer, outcome: Parameters<typeof remediesAt>[2] = null) =>
  remediesAt(stage, viewer, outcome)
    .map(({ id }) => id)
    .filter((id) => !ALWAYS.includes(id));
const one = (id: RemedyId) => REMEDIES.find((remedy) => remedy.id === id) ?? expect.fail(id);

describe('what a victim or a party can do', () => {
  test.each<[StageId, RemedyId[]]>([
    ['criminal.accepted', ['filing-supervision']],
    ['criminal.review', ['filing-supervision']],
    [
      'criminal.not-filed',
      [
        'criminal-reconsideration',
        'criminal-second-review',
        'filing-supervision',
        'new-evidence',
        'private-prosecution',
      ],
    ],
    [
      'criminal.dropped',
      ['new-evidence', 'private-prosecution', 'measure-complaint', 'procuratorate-complaint'],
    ],
    [
      'criminal.filed',
      ['criminal-re-appraisal', 'incidental-civil-claim', 'measure-complaint', 'procuratorate-complaint'],
    ],
    [
      'criminal.prosecution',
      ['incidental-civil-claim', 'measure-complaint', 'procuratorate-complaint', 'non-prosecution-appeal'],
    ],
    ['administrative.accepted', ['inaction-reconsideration', 'public-order-mediation']],
    ['administrative.penalty', ['administrative-reconsideration', 'administrative-lawsuit']],
    ['administrative.no-penalty', ['administrative-reconsideration', 'administrative-lawsuit']],
    [
      'administrative.investigation',
      ['inaction-reconsideration', 'administrative-re-appraisal', 'public-order-mediation'],
    ],
    [
      'traffic.determination',
      ['accident-review', 'accident-mediation', 'accident-evidence', 'civil-lawsuit'],
    ],
    [
      'traffic.investigation',
      ['contact-card', 'quick-determination', 'hit-and-run-progress', 'hit-and-run-determination'],
    ],
    [
      'traffic.appraisal',
      ['accident-re-appraisal', 'contact-card', 'hit-and-run-progress', 'hit-and-run-determination'],
    ],
    ['traffic.not-accepted', ['civil-lawsuit']],
  ])('%s', (stage, expected) => expect(ids(stage, 'victim')).toEqual(expected));

  test('mediation after a review only where the determination stands', () => {
    expect(ids('traffic.review', 'traffic-party', 'upheld')).toEqual([
      'accident-mediation',
      'accident-evidence',
      'civil-lawsuit',
    ]);
    expect(ids('traffic.review', 'traffic-party', 'redo')).toEqual(['accident-evidence', 'civil-lawsuit']);
  });
});

test('a reporter is offered nothing that is the victim’s right', () => {
  const offered = new Set(STAGE_IDS.flatMap((stage) => ids(stage, 'reporter')));
  expect([...offered]).toEqual(['new-evidence']);
});

test('a hearing is the right of the person facing the penalty, and never on a victim’s answer', () => {
  expect(ids('administrative.investigation', 'suspect')).toContain('hearing');
  expect(STAGE_IDS.flatMap((stage) => ids(stage, 'victim'))).not.toContain('hearing');
});

test('at every stage somebody can be asked, complained to and consulted', () => {
  for (const stage of STAGE_IDS) {
    expect(remediesAt(stage, 'reporter').map(({ id }) => id)).toEqual(expect.arrayContaining(ALWAYS));
  }
});

test('every remedy id has a row, and every row a stage', () => {
  expect([...new Set(REMEDIES.map(({ id }) => id))].sort()).toEqual([...REMEDY_IDS].sort());
  for (const remedy of REMEDIES) {
    for (const stage of stagesOfRemedy(remedy)) expect(STAGES[stage].id).toBe(stage);
    expect(stagesOfRemedy(remedy).length).toBeGreaterThan(0);
  }
});

describe('their time', () => {
  test.each<[RemedyId, string, string, string]>([
    ['administrative-reconsideration', '2026-08-03', '2026-10-08', '60 days end on 2 Oct, in the holidays'],
    ['administrative-lawsuit', '2026-03-02', '2026-09-02', '6 months'],
    ['criminal-reconsideration', '2026-03-02', '2026-03-09', '7 days'],
    ['accident-review', '2026-09-29', '2026-10-09', '3 working days: 30 Sept, 8 and 9 Oct'],
    ['accident-mediation', '2026-09-21', '2026-10-12', '10 working days'],
  ])('%s from %s to %s: %s', (id, from, date) =>
    expect(remedyDue(one(id), from)).toEqual({ known: true, date }),
  );

  test('no date where the paper’s day is not known, or there is no limit', () => {
    for (const id of [
      'accident-re-appraisal',
      'administrative-re-appraisal',
      'hearing',
      'filing-supervision',
    ] as const) {
      expect(remedyDue(one(id), '2026-03-02')).toBeNull();
    }
  });

  test('open on its last day, closed the day after; without a limit it belongs to its stage alone', () => {
    const reconsideration = one('administrative-reconsideration');
    expect(isStillOpen(reconsideration, '2026-08-03', '2026-10-08')).toBe(true);
    expect(isStillOpen(reconsideration, '2026-08-03', '2026-10-09')).toBe(false);
    expect(isStillOpen(one('filing-supervision'), '2026-08-03', '2026-08-03')).toBe(false);
  });
});
