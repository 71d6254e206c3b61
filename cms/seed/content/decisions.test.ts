import { expect, test } from 'vitest';
import type { dueDate } from '../../../domain/clock/due-date';
import { publicationDue, withdrawalDue } from '../../../domain/decision/deadline';
import { judge, obstacles } from '../../../domain/decision/gate';
import { DEFAULT_POLICY } from '../../../domain/decision/policy';
import { findingsIn } from '../../decision/anonymous';
import { digestOf } from '../../decision/digest';
import { toRecord } from '../../decision/record';
import { bureauDay } from '../../today';
import { SEED_DECISIONS } from './decisions';
import type { SeedDecision } from './types';

const both = (zh: string) => ({ zh });
const recordOf = ({ title, organ, party, facts, basis, content, significance, ...rest }: SeedDecision) =>
  toRecord({
    ...rest,
    ...Object.fromEntries(
      Object.entries({ title, organ, party, facts, basis, content, significance }).map(([name, zh]) => [
        name,
        both(zh),
      ]),
    ),
    changes: rest.changes.map(({ at, note }) => ({ at, note: both(note) })),
    withdrawal: rest.withdrawn && { at: rest.withdrawn.at, reason: both(rest.withdrawn.reason) },
  });

const reasons = (decision: SeedDecision) => {
  const record = recordOf(decision);
  return judge(record, {
    policy: DEFAULT_POLICY,
    steps: [],
    digest: digestOf(record),
    findings: findingsIn(record),
    publishedOn: decision.publishedAt && bureauDay(decision.publishedAt),
    today: '2026-11-25',
  });
};
const SIGNATURES = ['legal-review', 'secrecy-review', 'head-approval'];

test.each(SEED_DECISIONS.filter(({ publishedAt }) => publishedAt))(
  'the gate has nothing against $slug but that samples are signed by nobody',
  (decision) => {
    const open = obstacles(reasons(decision)).filter(({ rule }) => !SIGNATURES.includes(rule));
    expect(open.map(({ id }) => id)).toEqual([]);
    expect(reasons(decision).map(({ id }) => id)).not.toContain('anonymous-soft');
  },
);

test('the one draft is of the kind that is sealed', () => {
  const drafts = SEED_DECISIONS.filter(({ publishedAt }) => publishedAt === null);
  expect(drafts.map(({ kind }) => kind)).toEqual(['public-order']);
  expect(drafts.flatMap(reasons).map(({ id }) => id)).toContain('kind-sealed');
});

test('samples say so, were public in time, and withdrawn in time', () => {
  for (const decision of SEED_DECISIONS) {
    expect(decision.documentNumber + decision.organ, decision.slug).toMatch(/（样例）.*（样例）/);
    expect(decision.facts + decision.title, decision.slug).toContain('样例');
    const { nature, madeOn, publishedAt, withdrawn, event } = decision;
    if (publishedAt)
      expect(publicationDue(nature, madeOn, DEFAULT_POLICY), decision.slug).toSatisfy(
        (due: NonNullable<ReturnType<typeof dueDate>>) => due.known && bureauDay(publishedAt) <= due.date,
      );
    if (withdrawn && event)
      expect(withdrawalDue(event.on)).toSatisfy(
        (due: NonNullable<ReturnType<typeof dueDate>>) => due.known && bureauDay(withdrawn.at) <= due.date,
      );
  }
});

test('one is expired, one withdrawn, one corrected', () => {
  const said = (id: string) =>
    SEED_DECISIONS.filter((decision) => reasons(decision).some((r) => r.id === id));
  expect(said('retention-over').map(({ slug }) => slug)).toEqual(['goods-vehicle-overload-2024']);
  expect(SEED_DECISIONS.filter(({ withdrawn }) => withdrawn)).toHaveLength(1);
  expect(SEED_DECISIONS.filter(({ changes }) => changes.length > 0)).toHaveLength(1);
});
