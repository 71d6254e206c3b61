import { describe, expect, it } from 'vitest';
import { type CaseLook, LONGEST_DELAY, shownFrom, shownLooks } from './case-look';

const look = (at: string, more: Partial<CaseLook> = {}): CaseLook => ({
  ...{ at, shownFrom: at, unit: '城区派出所', role: 'clerk', reason: 'visit', note: null },
  ...more,
});

describe('the looks a party is told of', () => {
  it('stand newest first, without anything but time, unit, role and reason', () => {
    const looks = [look('2026-11-20T01:00:00.000Z'), look('2026-11-22T01:00:00.000Z')];
    const given = looks.map((one) => ({ ...one, account: '7', session: 'x' }));
    const shown = shownLooks(given, '2026-11-23T00:00:00.000Z');
    expect(shown.map(({ at }) => at.slice(0, 10))).toEqual(['2026-11-22', '2026-11-20']);
    expect(Object.keys(shown[0] ?? {}).sort()).toEqual(['at', 'note', 'reason', 'role', 'unit']);
  });

  it('are not there before their time, and there from that instant on', () => {
    const at = '2026-11-20T01:00:00.000Z';
    const delayed = [look(at, { shownFrom: shownFrom(at, 30) })];
    expect(shownLooks(delayed, '2026-12-20T00:59:59.999Z')).toEqual([]);
    expect(shownLooks(delayed, '2026-12-20T01:00:00.000Z')).toHaveLength(1);
  });

  it('take a reason no longer in use for another one, and leave out who may not look at all', () => {
    const looks = [
      look('2026-11-20T01:00:00.000Z', { reason: 'former' }),
      look('2026-11-20', { role: 'editor' }),
    ];
    expect(shownLooks(looks, '2027').map(({ reason }) => reason)).toEqual(['other']);
  });
});

it('a delay is never negative and never without end', () => {
  const at = '2026-11-20T00:00:00.000Z';
  for (const none of [0, -5, null, undefined, Number.NaN]) expect(shownFrom(at, none)).toBe(at);
  expect(shownFrom(at, 9_999)).toBe(shownFrom(at, LONGEST_DELAY));
});
