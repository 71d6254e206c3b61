import { describe, expect, test } from 'vitest';
import { CONTEXT, OPEN_DECISION, signed } from './decision.fixture';
import { type GateContext, judge, obstacles } from './gate';
import { DECISION_KINDS, KINDS, UNCERTAIN_KINDS } from './kind';
import { DEFAULT_POLICY, toDecisionPolicy } from './policy';
import type { DecisionRecord } from './record';
import { SIGN_OFFS } from './step';
import { GATE_RULES, VERDICTS } from './verdicts';

type Change = Partial<DecisionRecord>;
type Around = Partial<GateContext>;

const stands = (change: Change = {}, around: Around = {}): string[] =>
  obstacles(judge({ ...OPEN_DECISION, ...change }, { ...CONTEXT, ...around })).map(({ id }) => id);
const says = (change: Change = {}, around: Around = {}): string[] =>
  judge({ ...OPEN_DECISION, ...change }, { ...CONTEXT, ...around }).map(({ id }) => id);

const concerns = OPEN_DECISION.concerns;
const texts = OPEN_DECISION.texts;
const person = (zh: string): Change => ({ partyType: 'person', texts: { ...texts, party: { zh, mn: '' } } });
const policy = (settings: object) => ({ ...DEFAULT_POLICY, ...settings });
const withdrawal = { at: '2026-11-09T00:00:00.000Z', reason: { zh: '依法撤销', mn: '' } };
const event = { what: 'revoked', on: '2026-11-05' } as const;

test('asks every question once, in order, and lets through what answers them all', () => {
  expect(judge(OPEN_DECISION, CONTEXT).map(({ rule }) => rule)).toEqual([...GATE_RULES]);
  expect(stands()).toEqual([]);
});

// What one change alone does to a decision that was open.
const TABLE: [string, Change, Around, string[]][] = [
  ['no kind', { kind: null }, {}, ['kind-missing']],
  ['public order', { kind: 'public-order' }, {}, ['kind-sealed']],
  [
    'public order, decided before the new law',
    { kind: 'public-order', madeOn: '2025-06-03' },
    {},
    ['kind-sealed'],
  ],
  ['a hotel', { kind: 'special-trades' }, {}, ['kind-uncertain']],
  [
    'a hotel, opened',
    { kind: 'special-trades' },
    { policy: policy({ openedKinds: ['special-trades'] }) },
    [],
  ],
  ['no nature', { nature: null }, {}, ['nature-missing', 'deadline-unknown']],
  ['no procedure', { procedure: null }, {}, ['nature-missing']],
  ['simplified procedure', { procedure: 'simplified' }, {}, []],
  ['no party', { partyType: null }, {}, ['party-missing', 'retention-unknown']],
  ['a person by full name', person('张三丰'), {}, ['party-named']],
  ['a person and a full name', person('张某、李小明'), {}, ['party-named']],
  ['a person without given name', person('张某'), {}, []],
  ['two people of one surname', person('欧阳某、张某1、张某2'), {}, []],
  ['a minor', { concerns: { ...concerns, minor: 'yes' } }, {}, ['minor-yes']],
  ['nobody asked about minors', { concerns: { ...concerns, minor: null } }, {}, ['minor-unanswered']],
  ['a secret', { concerns: { ...concerns, secret: 'yes' } }, {}, ['secret-yes']],
  ['privacy', { concerns: { ...concerns, privacy: 'yes' } }, {}, ['privacy-yes']],
  ['a trade secret', { concerns: { ...concerns, 'trade-secret': 'yes' } }, {}, ['trade-secret-yes']],
  [
    'no reason',
    { texts: { ...texts, significance: { zh: '有影响。', mn: '' } } },
    {},
    ['significance-missing'],
  ],
  ['an identity number', {}, { findings: { hard: ['“1■■”'], soft: [] } }, ['anonymous-hard']],
  ['a soft finding', {}, { findings: { hard: [], soft: ['“张■■”'] } }, []],
  ['both languages asked for', {}, { policy: policy({ needBothLanguages: true }) }, ['languages-missing']],
  ['no day', { madeOn: null }, {}, ['deadline-unknown']],
  ['a day to come', { madeOn: '2026-11-07' }, {}, ['deadline-future']],
  ['too late', {}, { today: '2026-11-16' }, []],
  ['another text', {}, { digest: 'b' }, ['legal-review-void', 'secrecy-review-void', 'head-approval-void']],
  [
    'unsigned',
    {},
    { steps: [] },
    ['legal-review-missing', 'secrecy-review-missing', 'head-approval-missing'],
  ],
  ['one left', {}, { steps: signed('a').slice(0, 2) }, ['head-approval-missing']],
  ['revoked before publication', { event }, {}, ['event-unpublished']],
  ['revoked while public', { event }, { publishedOn: '2026-11-05' }, ['event-withdraw']],
  ['revoked long ago', { event }, { publishedOn: '2026-11-05', today: '2026-11-11' }, ['event-overdue']],
  ['withdrawn', { withdrawal, event }, { publishedOn: '2026-11-05', steps: [] }, []],
  ['withdrawn, never public', { withdrawal }, {}, ['event-nothing-to-withdraw']],
  [
    'withdrawn for a reason that names somebody',
    { withdrawal },
    { publishedOn: '2026-11-05', findings: { hard: ['“1■■”'], soft: [] } },
    ['anonymous-hard'],
  ],
];

test.each(TABLE)('%s', (_, change, around, expected) => expect(stands(change, around)).toEqual(expected));

describe('what it says without standing in the way', () => {
  test.each([
    ['2026-11-12', null, 'deadline-open'],
    ['2026-11-13', null, 'deadline-today'],
    ['2026-11-16', null, 'deadline-late'],
    ['2026-12-01', '2026-11-13', 'deadline-kept'],
    ['2026-12-01', '2026-11-16', 'deadline-missed'],
  ])('on %s, published %s: %s', (today, publishedOn, id) => {
    expect(says({}, { today, publishedOn })).toContain(id);
  });

  test('a simplified decision may be left out, a Chinese one is shown in Chinese, an old one is over', () => {
    expect(says({ procedure: 'simplified' })).toContain('nature-simplified');
    expect(says()).toContain('languages-chinese');
    expect(says({}, { publishedOn: '2021-11-05', today: '2026-11-06' })).toContain('retention-over');
    expect(says({}, { publishedOn: '2021-11-06', today: '2026-11-06' })).toContain('retention-running');
  });

  test('names the last day and how many working days led to it', () => {
    const deadline = judge(OPEN_DECISION, CONTEXT).find(({ rule }) => rule === 'deadline');
    expect(deadline?.detail).toBe('7 个工作日，最后一天 2026-11-13');
    const due = judge({ ...OPEN_DECISION, event }, { ...CONTEXT, publishedOn: '2026-11-05' });
    expect(due.find(({ rule }) => rule === 'event')?.detail).toBe('最后一天 2026-11-10');
  });
});

describe('no setting opens what is sealed', () => {
  test('whatever is written into the settings', () => {
    const widest = toDecisionPolicy({ decisionOpenedKinds: [...DECISION_KINDS, 'anything'] });
    expect(widest.openedKinds).toEqual(UNCERTAIN_KINDS);
    expect(stands({ kind: 'public-order' }, { policy: widest })).toEqual(['kind-sealed']);
    const forged = policy({ openedKinds: ['public-order'] });
    expect(stands({ kind: 'public-order' }, { policy: forged })).toEqual(['kind-sealed']);
  });

  test('only four kinds are open without the legal unit', () => {
    const open = DECISION_KINDS.filter((kind) => stands({ kind }).length === 0);
    expect(open).toEqual(['traffic', 'exit-entry', 'cyber', 'licensing']);
    expect(DECISION_KINDS.filter((kind) => KINDS[kind].standing === 'sealed')).toEqual(['public-order']);
  });

  test('settings that make no sense are the defaults', () => {
    expect(toDecisionPolicy({})).toEqual(DEFAULT_POLICY);
    expect(
      toDecisionPolicy({ decisionDays: -1, decisionPersonYears: '100', decisionsNeedBothLanguages: 'yes' }),
    ).toEqual(DEFAULT_POLICY);
  });
});

test('two sign-offs by one person are not three people', () => {
  const steps = signed('a').map((step) => ({ ...step, user: '1' }));
  expect(stands({}, { steps })).toEqual(['head-approval-same-person']);
});

test('who wrote a text signs none of it, even where they signed it before', () => {
  const by = (user: string) =>
    ({ step: 'changed', digest: 'a', user, at: '2026-11-04T00:00:00.000Z' }) as const;
  for (const [user, which] of SIGN_OFFS.entries())
    expect(stands({}, { steps: [...signed('a'), by(String(user + 1))] })).toEqual([`${which}-author`]);
  expect(stands({}, { steps: [by('9'), ...signed('a')] })).toEqual([]);
});

test('only articles that were read are quoted', () => {
  for (const [id, { basis }] of Object.entries(VERDICTS)) {
    if (basis?.law === 'disclosure-rules') expect(basis.isQuotable, id).toBe(false);
    if (basis?.isQuotable) expect(basis.article, id).not.toBeNull();
  }
});
