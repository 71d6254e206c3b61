import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reached } from './case-clock';
import { type CaseFile, disclose } from './case-file';
import { CASE_KINDS, type CaseKind } from './case-kind';
import { type StageId, stagesOfKind } from './case-stage';
import { PARTY_ROLES, type PartyRole } from './party';
import { SAFE_POLICY, viewerOfRole } from './visibility';

const at = (stage: StageId, date: string, result: string | null = null): Reached => ({ stage, date, result });
const UNIT = { name: '示例派出所', telephone: '0475-0001000', address: null };
const DIGITS = '15052501102026010175';

const caseFile = (kind: CaseKind, role: PartyRole, ...stages: Reached[]): CaseFile => ({
  number: `${{ criminal: 'A', administrative: 'J', traffic: 'C' }[kind]}${DIGITS}`,
  kind,
  unit: UNIT,
  role,
  language: 'zh',
  stages,
});

// One case of each kind, in no order and with two stages of one day, as the extract delivers them.
const STAGES_OF: Record<CaseKind, Reached[]> = {
  criminal: [
    at('criminal.filed', '2026-03-05'),
    at('criminal.accepted', '2026-03-02'),
    at('criminal.review', '2026-03-02'),
  ],
  administrative: [
    at('administrative.closed', '2026-04-10'),
    at('administrative.penalty', '2026-04-10', '行政拘留'),
    at('administrative.accepted', '2026-03-02'),
    at('administrative.investigation', '2026-03-03'),
  ],
  traffic: [
    at('traffic.determination', '2026-03-16', '认定书已作出'),
    at('traffic.accepted', '2026-03-02'),
    at('traffic.investigation', '2026-03-02'),
  ],
};

const SEEN: Record<CaseKind, StageId[]> = {
  criminal: ['criminal.accepted', 'criminal.review', 'criminal.filed'],
  administrative: [
    'administrative.accepted',
    'administrative.investigation',
    'administrative.penalty',
    'administrative.closed',
  ],
  traffic: ['traffic.accepted', 'traffic.investigation', 'traffic.determination'],
};

const cases = CASE_KINDS.flatMap((kind) => PARTY_ROLES.map((role) => [kind, role] as const));

describe('every role in every kind of case', () => {
  test.each(cases)('%s case, %s', (kind, role) => {
    const answer = disclose(caseFile(kind, role, ...STAGES_OF[kind]), SAFE_POLICY, '2026-04-20');
    const isFull = viewerOfRole(role, kind) !== 'reporter';
    expect(answer.scope).toBe(isFull ? 'full' : 'receipt');
    expect(answer.stages.map(({ stage }) => stage)).toEqual(isFull ? SEEN[kind] : SEEN[kind].slice(0, 1));
    expect(answer.current).toEqual(answer.stages.at(-1));
    expect(JSON.stringify(answer)).not.toContain('拘留');
    expect(JSON.stringify(answer)).not.toContain('"detention"');
    if (!isFull) {
      expect([answer.clock, answer.notice, answer.unchangedDays]).toEqual([null, null, null]);
      expect(answer.nextStages).toEqual([]);
      expect(answer.hasEnded).toBe(false);
    }
  });
});

test('a criminal investigation, seen by the victim', () => {
  const answer = disclose(caseFile('criminal', 'victim', ...STAGES_OF.criminal), SAFE_POLICY, '2026-04-20');
  expect(answer).toMatchObject({
    number: `A${DIGITS}`,
    kind: 'criminal',
    unit: UNIT,
    role: 'victim',
    viewer: 'victim',
    current: { stage: 'criminal.filed', date: '2026-03-05', result: null },
    nextStages: ['criminal.prosecution', 'criminal.dropped', 'criminal.stopped', 'criminal.transferred'],
    clock: { limit: { id: 'criminal-investigation' }, due: null, standing: 'no-limit' },
    notice: null,
    unchangedDays: 46,
    handOver: null,
    hasEnded: false,
  });
});

test('a closed case with a penalty, seen by the injured person', () => {
  const file = caseFile('administrative', 'injured', ...STAGES_OF.administrative);
  const answer = disclose(file, SAFE_POLICY, '2026-04-20');
  expect(answer).toMatchObject({ hasEnded: true, clock: null, nextStages: [], handOver: null });
  expect(answer.stages.map(({ result }) => result)).toEqual([null, null, { type: 'on-paper' }, null]);
  // Closed or not, the 60 days against the decision still run: 10 April + 60 = 9 June.
  expect(answer.remedies[0]).toEqual({
    id: 'administrative-reconsideration',
    stage: 'administrative.penalty',
    telephone: null,
    starts: 'document',
    due: { known: true, date: '2026-06-09' },
    standing: 'running',
    basis: { law: 'reconsideration-law', article: '20、24', isQuotable: true },
  });
  const later = disclose(file, SAFE_POLICY, '2026-06-10').remedies.map(({ id }) => id);
  expect(later).not.toContain('administrative-reconsideration');
  expect(later).toContain('administrative-lawsuit');
});

test('the same case once the legal unit shows penalties', () => {
  const policy = { ...SAFE_POLICY, showPenaltyContent: true };
  const file = (role: PartyRole) => caseFile('administrative', role, ...STAGES_OF.administrative);
  const results = (role: PartyRole, settings = policy) =>
    disclose(file(role), settings, '2026-04-20').stages.map(({ result }) => result);
  expect(results('injured')[2]).toEqual({ type: 'term', result: 'detention' });
  expect(results('reporter', { ...policy, reporterSeesAll: true })[2]).toEqual({ type: 'on-paper' });
});

test('a handed-over case has ended for the police and names who goes on', () => {
  const stages = [...STAGES_OF.criminal, at('criminal.prosecution', '2026-04-01')];
  const answer = disclose(caseFile('criminal', 'relative', ...stages), SAFE_POLICY, '2026-04-20');
  expect(answer).toMatchObject({ hasEnded: true, handOver: 'procuratorate', clock: null, nextStages: [] });
});

test('a case that was not filed can still be filed, but the page promises no next stage', () => {
  const answer = disclose(
    caseFile(
      'criminal',
      'accuser',
      at('criminal.accepted', '2026-03-02'),
      at('criminal.not-filed', '2026-03-04'),
    ),
    SAFE_POLICY,
    '2026-03-05',
  );
  expect(answer).toMatchObject({
    hasEnded: true,
    nextStages: [],
    notice: { due: { known: true, date: '2026-03-09' } },
  });
  expect(answer.remedies.slice(0, 3).map(({ id, telephone }) => [id, telephone])).toEqual([
    ['criminal-reconsideration', UNIT.telephone],
    ['criminal-second-review', UNIT.telephone],
    ['filing-supervision', '12309'],
  ]);
});

test('an accident determination: three working days for a review, ten for mediation', () => {
  const answer = disclose(caseFile('traffic', 'party', ...STAGES_OF.traffic), SAFE_POLICY, '2026-03-17');
  expect(answer.current?.result).toEqual({ type: 'term', result: 'determination-made' });
  expect(answer.remedies.slice(0, 2).map(({ id, due }) => [id, due])).toEqual([
    ['accident-review', { known: true, date: '2026-03-19' }],
    ['accident-mediation', { known: true, date: '2026-03-30' }],
  ]);
});

test('a reporter whose case went to another organ is told, and where to', () => {
  const stages = [at('criminal.accepted', '2026-03-02'), at('criminal.transferred', '2026-03-03')];
  const answer = disclose(caseFile('criminal', 'reporter', ...stages), SAFE_POLICY, '2026-03-05');
  expect(answer).toMatchObject({ scope: 'receipt', hasEnded: true, handOver: 'other-organ' });
});

test('no stage at all is an answer too', () => {
  expect(disclose(caseFile('traffic', 'party'), SAFE_POLICY, '2026-03-05')).toMatchObject({
    current: null,
    stages: [],
    nextStages: [],
    clock: null,
    remedies: [],
    unchangedDays: null,
    hasEnded: false,
  });
});

describe('always', () => {
  const dates = fc.integer({ min: 1, max: 28 }).map((n) => `2026-05-${String(n).padStart(2, '0')}`);
  const files = fc.constantFrom(...cases).chain(([kind, role]) =>
    fc
      .uniqueArray(
        fc.record({
          stage: fc.constantFrom(...stagesOfKind(kind)),
          date: dates,
          result: fc.option(fc.constantFrom('警告', '罚款', '行政拘留', '维持', '未达成协议'), { nil: null }),
        }),
        { selector: ({ stage }) => stage },
      )
      .map((stages) => caseFile(kind, role, ...stages)),
  );

  test('stages stand in order of date, whatever order they came in', () => {
    fc.assert(
      fc.property(files, (file) => {
        const answer = disclose(file, SAFE_POLICY, '2026-06-01');
        const shown = answer.stages.map(({ date }) => date);
        expect(shown).toEqual([...shown].sort());
        expect(disclose({ ...file, stages: [...file.stages].reverse() }, SAFE_POLICY, '2026-06-01')).toEqual(
          answer,
        );
      }),
    );
  });

  test('a reporter’s answer does not depend on anything the reporter may not see', () => {
    const receipt = (file: CaseFile) => {
      const visible = [
        'criminal.accepted',
        'criminal.transferred',
        'administrative.accepted',
        'traffic.accepted',
        'traffic.not-accepted',
      ];
      return {
        ...file,
        stages: file.stages
          .filter(({ stage }) => visible.includes(stage))
          .map((one) => ({ ...one, result: null })),
      };
    };
    fc.assert(
      fc.property(files, (any) => {
        const file: CaseFile = { ...any, role: 'reporter' };
        expect(disclose(file, SAFE_POLICY, '2026-06-01')).toEqual(
          disclose(receipt(file), SAFE_POLICY, '2026-06-01'),
        );
      }),
    );
  });

  test('no administrative answer tells one penalty from another', () => {
    fc.assert(
      fc.property(files, (any) => {
        const file: CaseFile = {
          ...any,
          stages: any.stages.filter(({ stage }) => stage !== 'administrative.mediation'),
        };
        fc.pre(file.kind === 'administrative');
        const other = {
          ...file,
          stages: file.stages.map((one) => ({ ...one, result: one.result ? null : '罚款' })),
        };
        expect(disclose(file, SAFE_POLICY, '2026-06-01')).toEqual(disclose(other, SAFE_POLICY, '2026-06-01'));
      }),
    );
  });
});
