import { createElement } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { CaseAnswerView } from '../components/case/case-answer-view';
import { type CaseAnswer, type CaseFile, disclose } from '../domain/case-file';
import { CASE_KINDS, type CaseKind } from '../domain/case-kind';
import { STAGES } from '../domain/case-stage';
import { PARTY_ROLES, type PartyRole } from '../domain/party';
import { type LookUpPolicy, mayShow, type VisibleItem, viewerOfRole } from '../domain/visibility';
import { rendered } from './rendered.fixture';

vi.mock('next-intl', async () => (await import('./rendered.fixture')).chineseWords());

const NEVER = '不得外传';
const TODAY = '2026-11-24';

const STAGES_OF: Record<CaseKind, CaseFile['stages']> = {
  criminal: [
    { stage: 'criminal.accepted', date: '2026-03-02', result: null },
    { stage: 'criminal.review', date: '2026-03-03', result: '刑事拘留三十日' },
    { stage: 'criminal.filed', date: '2026-04-10', result: '监视居住' },
  ],
  administrative: [
    { stage: 'administrative.accepted', date: '2026-03-02', result: '罚款' },
    { stage: 'administrative.mediation', date: '2026-03-20', result: '未达成协议' },
    { stage: 'administrative.penalty', date: '2026-04-09', result: '行政拘留' },
    { stage: 'administrative.closed', date: '2026-04-10', result: null },
  ],
  traffic: [
    { stage: 'traffic.accepted', date: '2026-03-02', result: null },
    { stage: 'traffic.investigation', date: '2026-03-03', result: null },
    { stage: 'traffic.determination', date: '2026-03-16', result: '认定书已作出' },
  ],
};

/** All that could ride along from a database row and must not: the types would refuse it, a cast would not. */
const stowaways = { evidence: NEVER, suspect: NEVER, place: NEVER, officerPhone: NEVER, steps: NEVER };

const caseFile = (kind: CaseKind, role: PartyRole): CaseFile => ({
  ...stowaways,
  number: `A${'1'.repeat(20)}`,
  kind,
  unit: { name: '示例派出所', telephone: '0475-0001000', address: null, ...stowaways },
  role,
  language: 'zh',
  stages: STAGES_OF[kind].map((stage) => ({ ...stage, ...stowaways })),
});

const POLICIES: LookUpPolicy[] = [false, true].flatMap((reporterSeesAll) =>
  [false, true].map((showPenaltyContent) => ({ reporterSeesAll, showPenaltyContent })),
);

const resultOf = (answer: CaseAnswer, stage: string) =>
  answer.stages.find((one) => one.stage === stage)?.result ?? null;

/** Which items an answer holds, and in which kinds of case each can occur at all. */
const HOLDS: Partial<Record<VisibleItem, { kinds: readonly CaseKind[]; in: (a: CaseAnswer) => boolean }>> = {
  'unit-contact': { kinds: CASE_KINDS, in: ({ unit }) => unit.telephone === '0475-0001000' },
  remedies: { kinds: CASE_KINDS, in: ({ remedies }) => remedies.length > 0 },
  receipt: { kinds: CASE_KINDS, in: ({ stages }) => stages.some(({ stage }) => STAGES[stage].isReceipt) },
  'stage-and-date': {
    kinds: CASE_KINDS,
    in: ({ stages }) => stages.some(({ stage }) => !STAGES[stage].isReceipt),
  },
  result: {
    kinds: ['administrative', 'traffic'],
    in: (answer) =>
      resultOf(answer, 'administrative.mediation') !== null ||
      resultOf(answer, 'traffic.determination') !== null,
  },
  'measure-kind': { kinds: ['criminal'], in: (answer) => resultOf(answer, 'criminal.filed') !== null },
  'penalty-content': {
    kinds: ['administrative'],
    in: (answer) => ['term', 'text'].includes(resultOf(answer, 'administrative.penalty')?.type ?? ''),
  },
};

const KEYS = {
  answer:
    'clock current handOver hasEnded history kind lateness nextStages notice number remedies role scope stages unchangedDays unit viewer',
  stage: 'date result stage',
  unit: 'address name telephone',
  remedy: 'basis due id stage standing starts telephone',
  kept: 'blindSpot due endedOn latest limit stage startedOn verdict',
};
const keysOf = (thing: object): string => Object.keys(thing).sort().join(' ');

const rows = CASE_KINDS.flatMap((kind) =>
  PARTY_ROLES.flatMap((role) => POLICIES.map((policy) => ({ kind, role, policy }))),
);

describe.each(rows)('$role in a $kind case, $policy', ({ kind, role, policy }) => {
  const viewer = viewerOfRole(role, kind);
  const answer = disclose(caseFile(kind, role), policy, TODAY);
  const page = rendered(
    createElement(CaseAnswerView, {
      answer,
      looks: { shown: [], more: 0 },
      unit: null,
      isSample: false,
      supervision: { supervisors: [], isSample: false },
    }),
  );
  const may = (item: VisibleItem) => mayShow(viewer, item, policy);

  test('the answer holds exactly the items of the viewer’s row', () => {
    for (const [item, { kinds, in: isIn }] of Object.entries(HOLDS))
      if (kinds.includes(kind)) expect(isIn(answer), item).toBe(may(item as VisibleItem));
  });

  test('and no field besides, at any depth', () => {
    expect(keysOf(answer)).toBe(KEYS.answer);
    expect(keysOf(answer.unit)).toBe(KEYS.unit);
    for (const stage of answer.stages) expect(keysOf(stage)).toBe(KEYS.stage);
    for (const remedy of answer.remedies) expect(keysOf(remedy)).toBe(KEYS.remedy);
    for (const kept of answer.history) expect(keysOf(kept)).toBe(KEYS.kept);
    expect(JSON.stringify(answer)).not.toContain(NEVER);
  });

  test('whoever may not see the stages is told nothing that depends on them', () => {
    if (may('stage-and-date')) return expect(answer.stages).toHaveLength(STAGES_OF[kind].length);
    expect(answer).toMatchObject({ clock: null, notice: null, lateness: null, unchangedDays: null });
    expect([answer.history, answer.nextStages]).toEqual([[], []]);
  });

  test('the page shows the dates of exactly the stages in the answer', () => {
    const shown = [...page.matchAll(/<time dateTime="([^"]+)"/g)].map(([, date]) => date);
    const seen = STAGES_OF[kind].filter(({ stage }) => may('stage-and-date') || STAGES[stage].isReceipt);
    expect(shown.sort()).toEqual(seen.map(({ date }) => date).sort());
  });

  test('and results in exactly the words that may be said', () => {
    expect(page.includes('监视居住')).toBe(kind === 'criminal' && may('measure-kind'));
    expect(page.includes('行政拘留')).toBe(kind === 'administrative' && may('penalty-content'));
    const isSaid = may('result') && kind !== 'criminal';
    expect(page.includes('双方没有谈成') || page.includes('事故认定书已经作出')).toBe(isSaid);
  });

  test('and never what stays out under any setting', () => {
    expect(page).not.toContain(NEVER);
    expect(page).not.toMatch(/三十日|刑事拘留|破案|<a[^>]*\/cases\/\w/);
  });
});
