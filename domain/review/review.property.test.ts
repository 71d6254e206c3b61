import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DISCLOSURE_REVIEW_KINDS, type ReviewKind, TOPIC_KINDS } from './kind';
import { MOVES, type Move, obstacleTo } from './move';
import { publishable } from './state';
import { REVIEW_ROLES, type ReviewSignOff, type ReviewStepTaken } from './step';

const ROLES = ['editor', 'reviewer', 'approver', 'legal', 'secrecy', 'auditor'];
const KINDS: ReviewKind[] = [
  TOPIC_KINDS.service,
  TOPIC_KINDS.enforcement,
  DISCLOSURE_REVIEW_KINDS['traffic-control'],
];

type Act =
  | { what: 'edit'; who: number; text: string }
  | { what: 'become'; who: number; role: string; deputy: string | null }
  | { what: 'move'; who: number; move: Move };

const who = fc.nat({ max: 5 });
const acts = fc.array(
  fc.oneof(
    {
      weight: 1,
      arbitrary: fc.record({ what: fc.constant('edit' as const), who, text: fc.constantFrom('a', 'b') }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        what: fc.constant('become' as const),
        who,
        role: fc.constantFrom(...ROLES),
        deputy: fc.option(fc.constantFrom(...ROLES)),
      }),
    },
    {
      weight: 8,
      arbitrary: fc.record({ what: fc.constant('move' as const), who, move: fc.constantFrom(...MOVES) }),
    },
  ),
  { maxLength: 60 },
);

/** The desk in miniature: what a text needs to be public, told from the log alone and not by the code under test. */
function play(kind: ReviewKind, list: Act[]): { published: number; emergencies: number } {
  const roles = ['editor', 'reviewer', 'approver', 'legal', 'secrecy', 'editor'].map((role) => [role]);
  const steps: ReviewStepTaken[] = [];
  let [digest, shown, published, emergencies] = ['a', null as string | null, 0, 0];
  const note = (step: ReviewStepTaken['step'], user: number, role: string | null) =>
    steps.push({ step, digest, user: String(user), role, at: '' });

  const check = () => {
    const others = steps.findLastIndex((one) => one.step === 'published' && one.digest !== digest);
    const back = steps.findLastIndex((one) => one.step === 'send-back');
    const since = steps.slice(Math.max(others, back) + 1);
    const authors = steps.slice(others + 1).filter(({ step }) => step === 'edited');
    const by = (which: string) => since.find((one) => one.step === which && one.digest === digest);
    const wanted = ['first', 'second', 'third', ...kind.consultations].map(by);
    const isWhole =
      wanted.every((one) => one !== undefined) &&
      new Set(wanted.map((one) => one?.user)).size === wanted.length &&
      ['second', 'third'].every((which) => !authors.some(({ user }) => user === by(which)?.user));
    if (!isWhole) {
      emergencies += 1;
      expect(kind.isTrafficNotice).toBe(true);
      expect(by('emergency')?.role).toBe('approver');
    }
  };

  for (const act of list) {
    if (act.what === 'become') {
      roles[act.who] = [act.role, ...(act.deputy ? [act.deputy] : [])];
      continue;
    }
    if (act.what === 'edit') {
      digest = act.text;
      note('edited', act.who, null);
      continue;
    }
    const item = { kind, digest, publicDigest: shown, isWithdrawn: false, steps };
    const person = { id: String(act.who), roles: roles[act.who] ?? [] };
    if (act.move === 'withdrawn' || act.move === 'published' || act.move === 'emergency') {
      if (act.move === 'emergency' && obstacleTo('emergency', person, item) === null)
        note('emergency', act.who, 'approver');
      // Whatever the button says, the door decides: so everybody tries.
      if (digest !== shown && publishable(item).may) {
        check();
        note('published', act.who, null);
        [shown, published] = [digest, published + 1];
      }
    } else if (obstacleTo(act.move, person, item) === null)
      note(act.move, act.who, REVIEW_ROLES[act.move as ReviewSignOff] ?? person.roles[0] ?? null);
  }
  return { published, emergencies };
}

it('no order of moves, edits and changes of role publishes without three people over the same text', () => {
  const seen = { published: 0, emergencies: 0 };
  fc.assert(
    fc.property(fc.constantFrom(...KINDS), acts, (kind, list) => {
      const { published, emergencies } = play(kind, list as Act[]);
      seen.published += published;
      seen.emergencies += emergencies;
    }),
    { numRuns: 3_000, seed: 20 },
  );
  expect(seen.published, 'the ways that are lawful are found').toBeGreaterThan(10);
  expect(seen.emergencies).toBeGreaterThan(10);
});

it('the lawful way publishes', () => {
  const list = (['first', 'second', 'third', 'published'] as const).map((move, who) => ({
    what: 'move' as const,
    who: Math.min(who, 2),
    move,
  }));
  expect(play(TOPIC_KINDS.service, [{ what: 'edit', who: 5, text: 'b' }, ...list])).toEqual({
    published: 1,
    emergencies: 0,
  });
});
