import { describe, expect, test } from 'vitest';
import { STAGE_IDS } from './case-stage';
import { PARTY_ROLES, WITHHOLD_REASONS } from './party';
import {
  type Access,
  accessOf,
  mayLookUp,
  mayShow,
  SAFE_POLICY,
  VIEWERS,
  VISIBLE_ITEMS,
  type Viewer,
  type VisibleItem,
  viewerOfRole,
  visibleStages,
} from './visibility';

const PUBLIC: VisibleItem[] = ['procedures', 'unit-contact', 'statistics', 'remedies', 'decisions'];

// Written out per viewer, the other way round than the table, so that a slip in a column shows.
const EXPECTED: Record<Viewer, Partial<Record<Access, VisibleItem[]>>> = {
  public: { yes: PUBLIC },
  victim: {
    yes: [...PUBLIC, 'receipt', 'stage-and-date', 'result', 'measure-kind'],
    configured: ['penalty-content'],
    'on-paper': ['documents'],
  },
  'traffic-party': { yes: [...PUBLIC, 'receipt', 'stage-and-date', 'result'], 'on-paper': ['documents'] },
  reporter: {
    yes: [...PUBLIC, 'receipt'],
    configured: ['stage-and-date', 'result'],
    'on-paper': ['documents'],
  },
  suspect: {
    yes: PUBLIC,
    'on-paper': [
      'receipt',
      'stage-and-date',
      'result',
      'measure-kind',
      'penalty-content',
      'documents',
      'detention-length',
      'detention-place',
    ],
  },
  lawyer: {
    yes: PUBLIC,
    'through-unit': [
      'receipt',
      'stage-and-date',
      'result',
      'measure-kind',
      'penalty-content',
      'documents',
      'evidence',
      'detention-length',
      'detention-place',
    ],
  },
};

describe('who may see what', () => {
  test.each(VIEWERS)('%s: exactly this row, and no to everything else', (viewer) => {
    const seen: Partial<Record<Access, VisibleItem[]>> = {};
    for (const item of VISIBLE_ITEMS) {
      const access = accessOf(viewer, item);
      if (access !== 'no') seen[access] = [...(seen[access] ?? []), item];
    }
    expect(seen).toEqual(EXPECTED[viewer]);
  });

  const WIDEST = { reporterSeesAll: true, showPenaltyContent: true };

  test('no setting shows evidence, names, steps, custody or a list of cases to anybody', () => {
    for (const viewer of VIEWERS) {
      for (const item of [
        'documents',
        'evidence',
        'other-names',
        'investigative-steps',
        'detention-length',
        'detention-place',
        'officer-private-phone',
        'case-list',
      ] as const) {
        expect(mayShow(viewer, item, WIDEST), `${viewer} ${item}`).toBe(false);
      }
    }
  });

  test('each setting widens its own item and nothing else', () => {
    const widened = (policy: typeof WIDEST) =>
      VIEWERS.flatMap((viewer) =>
        VISIBLE_ITEMS.filter(
          (item) => mayShow(viewer, item, policy) && !mayShow(viewer, item, SAFE_POLICY),
        ).map((item) => `${viewer} ${item}`),
      );
    expect(widened({ ...SAFE_POLICY, reporterSeesAll: true })).toEqual([
      'reporter stage-and-date',
      'reporter result',
    ]);
    expect(widened({ ...SAFE_POLICY, showPenaltyContent: true })).toEqual(['victim penalty-content']);
  });
});

test('each role is one viewer; a 当事人 is a full party in traffic cases only', () => {
  expect(PARTY_ROLES.map((role) => viewerOfRole(role))).toEqual([
    'traffic-party',
    'reporter',
    'victim',
    'victim',
    'victim',
    'victim',
  ]);
  expect(viewerOfRole('party', 'administrative')).toBe('reporter');
  expect(viewerOfRole('party', 'criminal')).toBe('reporter');
  expect(viewerOfRole('victim', 'criminal')).toBe('victim');
});

test('a withheld case may not be looked up, whatever the reason', () => {
  expect(WITHHOLD_REASONS.map((withheld) => mayLookUp({ withheld }))).toEqual(Array(5).fill(false));
  expect(mayLookUp({ withheld: null })).toBe(true);
});

describe('the stages a viewer may know of', () => {
  const all = STAGE_IDS.map((stage) => ({ stage }));
  const receipts = [
    'criminal.accepted',
    'criminal.transferred',
    'administrative.accepted',
    'traffic.accepted',
    'traffic.not-accepted',
  ];
  const seen = (viewer: Viewer, reporterSeesAll = false) =>
    visibleStages(all, viewer, { ...SAFE_POLICY, reporterSeesAll }).map(({ stage }) => stage);

  test('all for the victim and a party to an accident', () => {
    expect(seen('victim')).toEqual(STAGE_IDS);
    expect(seen('traffic-party')).toEqual(STAGE_IDS);
  });
  test('the receipt for a plain reporter, all once the setting is on', () => {
    expect(seen('reporter')).toEqual(receipts);
    expect(seen('reporter', true)).toEqual(STAGE_IDS);
  });
  test('none for everybody else, under any setting', () => {
    for (const viewer of ['public', 'suspect', 'lawyer'] as const) expect(seen(viewer, true)).toEqual([]);
  });
});
