import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OPEN_DECISION, signed } from './decision.fixture';
import { DECISION_TEXTS, type DecisionRecord, signedText } from './record';
import {
  authorsOf,
  DECISION_STEPS,
  type DecisionStep,
  isSignedTwiceByOne,
  type Saved,
  SIGN_OFFS,
  type StepTaken,
  signOffStanding,
  stepsOfSave,
} from './step';

const step = (name: DecisionStep, digest = 'a', user = '1'): StepTaken => ({
  step: name,
  digest,
  user,
  at: '2026-11-05T00:00:00.000Z',
});
const states = (steps: StepTaken[], digest: string) =>
  SIGN_OFFS.map((signOff) => signOffStanding(signOff, steps, digest).state);

describe('a sign-off', () => {
  test('is for the bytes of the files beside the text, and as before where there are none', () => {
    const carrying = (digest: string) =>
      signedText({ ...OPEN_DECISION, attachments: [{ title: { zh: '附图', mn: '' }, digest }] });
    expect(carrying('a')).not.toBe(carrying('b'));
    expect(signedText(OPEN_DECISION)).not.toContain('附图');
    expect(JSON.parse(signedText(OPEN_DECISION))).toHaveLength(9);
  });

  test('holds for the text it was given for, and for no other', () => {
    expect(states(signed('a'), 'a')).toEqual(['signed', 'signed', 'signed']);
    expect(states(signed('a'), 'b')).toEqual(['void', 'void', 'void']);
    expect(states([], 'a')).toEqual(['missing', 'missing', 'missing']);
  });

  test('is void once the text was sent back, even when it is the same text', () => {
    expect(states([...signed('a'), step('send-back')], 'a')).toEqual(['void', 'void', 'void']);
    expect(states([...signed('a'), step('send-back'), step('legal-review')], 'a')).toEqual([
      'signed',
      'void',
      'void',
    ]);
  });

  test('holds again when the text returns to what was signed', () => {
    expect(states([...signed('a'), step('changed', 'b'), step('changed', 'a')], 'a')).toEqual(
      Array(3).fill('signed'),
    );
  });

  test('given twice by one person is seen', () => {
    expect(isSignedTwiceByOne(signed('a'), 'a')).toBe(false);
    expect(isSignedTwiceByOne([step('legal-review'), step('secrecy-review')], 'a')).toBe(true);
  });

  test('is not for those whose words are in the text, since another one was public', () => {
    const authors = (steps: StepTaken[], digest: string) => [...authorsOf(steps, digest)];
    const first = [step('created', 'a', '1'), ...signed('a'), step('changed', 'b', '2')];
    expect(authors(first, 'b')).toEqual(['1', '2']);
    const publicOnce = [...first, step('published', 'b', '3')];
    expect(authors(publicOnce, 'b'), 'what is public').toEqual(['1', '2']);
    expect(authors([...publicOnce, step('changed', 'c', '4')], 'c')).toEqual(['4']);
    const twice = [...publicOnce, step('changed', 'c', '4'), step('corrected', 'c', '3')];
    expect(authors([...twice, step('send-back', 'c', '5'), step('changed', 'd', '6')], 'd')).toEqual(['6']);
    expect(authors([{ ...step('created'), user: null }], 'a'), 'written by nobody').toEqual([]);
  });

  test('never holds for a text nobody signed, whatever was done', () => {
    const steps = fc.array(
      fc.record({
        step: fc.constantFrom(...DECISION_STEPS),
        digest: fc.constantFrom('a', 'b'),
        user: fc.constantFrom('1', '2', '3'),
        at: fc.constant('2026-11-05T00:00:00.000Z'),
      }),
    );
    fc.assert(
      fc.property(steps, (taken) => {
        expect(states(taken, 'c')).not.toContain('signed');
      }),
    );
  });
});

describe('what a save did', () => {
  const draft = (digest: string): Saved => ({ digest, isPublic: false, isWithdrawn: false });
  const open = (digest: string, isWithdrawn = false): Saved => ({ digest, isPublic: true, isWithdrawn });

  test.each([
    ['first draft', draft('a'), [], ['created']],
    ['the same again', draft('a'), [step('created')], []],
    ['another text', draft('b'), [step('created')], ['changed']],
    ['public at once (samples)', open('a'), [], ['created', 'published']],
    ['public', open('a'), [step('created'), ...signed('a')], ['published']],
    ['published again unchanged', open('a'), [step('published')], []],
    ['corrected', open('b'), [step('published'), step('changed', 'b')], ['corrected']],
    ['withdrawn', open('a', true), [step('published')], ['withdrawn']],
    ['a withdrawn one saved again', open('a', true), [step('published'), step('withdrawn')], []],
  ] as [string, Saved, StepTaken[], DecisionStep[]][])('%s', (_, saved, steps, expected) =>
    expect(stepsOfSave(saved, steps)).toEqual(expected),
  );
});

describe('what is signed', () => {
  const texts = OPEN_DECISION.texts;
  const others: [string, Partial<DecisionRecord>][] = [
    ['number', { documentNumber: '另一号' }],
    ['kind', { kind: 'cyber' }],
    ['nature', { nature: 'licence' }],
    ['procedure', { procedure: 'simplified' }],
    ['party', { partyType: 'person' }],
    ['day', { madeOn: '2026-11-05' }],
    ['concern', { concerns: { ...OPEN_DECISION.concerns, secret: 'yes' } }],
    ['correction', { changes: [{ at: '2026-11-06T00:00:00.000Z', note: { zh: '更正', mn: '' } }] }],
    ...DECISION_TEXTS.flatMap((text): [string, Partial<DecisionRecord>][] => [
      [`${text} in Chinese`, { texts: { ...texts, [text]: { zh: '改过', mn: '' } } }],
      [`${text} in Mongolian`, { texts: { ...texts, [text]: { ...texts[text], mn: 'ᠮᠣᠩᠭᠣᠯ' } } }],
    ]),
  ];

  test.each(others)('changes with its %s', (_, change) =>
    expect(signedText({ ...OPEN_DECISION, ...change })).not.toBe(signedText(OPEN_DECISION)),
  );

  test('does not change when it is withdrawn', () => {
    const withdrawn: DecisionRecord = {
      ...OPEN_DECISION,
      event: { what: 'revoked', on: '2026-11-05' },
      withdrawal: { at: '2026-11-06T00:00:00.000Z', reason: { zh: '撤销', mn: '' } },
    };
    expect(signedText(withdrawn)).toBe(signedText(OPEN_DECISION));
  });
});
