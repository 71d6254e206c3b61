import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { beginTry } from '@/cms/attempts';
import { findCaseToLookUp, findCodeDigest, findLooks } from '@/cms/look-up-reader';
import { codeDigest } from '@/cms/query-code';
import { lookUpCase } from './cases';

vi.mock('server-only', () => ({}));
vi.mock('@/cms/attempts', () => ({ beginTry: vi.fn() }));
vi.mock('@/cms/look-up-reader', () => ({
  findCodeDigest: vi.fn(),
  findCaseToLookUp: vi.fn(),
  findLooks: vi.fn(),
}));
vi.mock('./policy', () => ({
  getLookUpPolicy: async () => ({ reporterSeesAll: false, showPenaltyContent: false }),
}));
vi.mock('./units', () => ({ findUnitByName: async () => null }));

const NUMBER = 'J15052501102026010001';
const CODE = 'ABCDEFGHJKMNPQRS';
const fields = { number: NUMBER, code: CODE };

/** As drizzle throws it: the statement and its values in the message. */
const fault = () =>
  Object.assign(
    new Error(`Failed query: insert … params: ${NUMBER}`, {
      cause: Object.assign(new Error(), { code: 'SQLITE_FULL' }),
    }),
  );

const succeed = vi.fn();
const fail = vi.fn();
let said: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  vi.stubEnv('CODE_SECRET', 'x'.repeat(32));
  said = vi.spyOn(console, 'error').mockImplementation(() => {});
  succeed.mockReset();
  fail.mockReset().mockResolvedValue(undefined);
  vi.mocked(beginTry).mockResolvedValue({ isAllowed: true, succeed, fail });
  vi.mocked(findCodeDigest).mockResolvedValue(codeDigest(NUMBER, CODE));
  vi.mocked(findLooks).mockResolvedValue({ looks: [], total: 0 });
  vi.mocked(findCaseToLookUp).mockResolvedValue({
    number: NUMBER,
    kind: 'administrative',
    unitName: '新镇派出所',
    unitTelephone: '0475-0001003',
    role: 'injured',
    language: 'zh',
    isSample: null,
    stages: [{ stage: 'administrative.accepted', date: '2026-10-01', result: null }],
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const outcome = async () => (await lookUpCase('zh', fields, 'client')).type;

describe('a look-up while the database has a fault', () => {
  it('answers as ever without one', async () => {
    expect(await outcome()).toBe('answer');
  });

  it.each([
    ['a try cannot be counted', () => vi.mocked(beginTry).mockRejectedValue(fault())],
    ['the code cannot be read', () => vi.mocked(findCodeDigest).mockRejectedValue(fault())],
    ['the case cannot be read', () => vi.mocked(findCaseToLookUp).mockRejectedValue(fault())],
  ])('says that it cannot answer when %s, and never that there is no such case', async (_, harm) => {
    harm();
    expect(await outcome()).toBe('unavailable');
  });

  it('puts the fault into the log by its code, without the number', async () => {
    vi.mocked(beginTry).mockRejectedValue(fault());
    await outcome();
    expect(said.mock.calls.flat().join()).toBe('A look-up met a fault: SQLITE_FULL');
  });

  it('says that it cannot answer when a wrong code cannot be written down, and counts it', async () => {
    vi.mocked(findCodeDigest).mockResolvedValue(null);
    fail.mockRejectedValue(fault());
    expect([await outcome(), succeed.mock.calls.length]).toEqual(['unavailable', 0]);
  });

  it('counts no try of which nothing was learned', async () => {
    vi.mocked(findCodeDigest).mockRejectedValue(fault());
    await outcome();
    expect([succeed.mock.calls.length, fail.mock.calls.length]).toEqual([1, 0]);
  });

  it('answers a right code though nothing can be written', async () => {
    fail.mockRejectedValue(fault());
    expect([await outcome(), fail.mock.calls.length]).toEqual(['answer', 0]);
  });
});

describe('one whose wrong tries are used up', () => {
  const beyond = (isHeard: boolean) =>
    vi.mocked(beginTry).mockResolvedValue({ isAllowed: false, minutes: 3, isHeard, succeed });

  it('is answered with the right code, which does not count', async () => {
    beyond(true);
    expect([await outcome(), succeed.mock.calls.length]).toEqual(['answer', 1]);
  });

  it('waits with any other: a wrong code, no such case, a withheld one, and nothing is written', async () => {
    beyond(true);
    for (const held of [codeDigest(NUMBER, 'another'), null]) {
      vi.mocked(findCodeDigest).mockResolvedValue(held);
      expect(await lookUpCase('zh', fields, 'client')).toEqual({ type: 'wait', minutes: 3, isHeard: true });
    }
    expect([succeed.mock.calls.length, fail.mock.calls.length]).toEqual([0, 0]);
  });

  it('is not counted where nothing was learned', async () => {
    beyond(true);
    vi.mocked(findCodeDigest).mockRejectedValue(fault());
    expect([await outcome(), succeed.mock.calls.length]).toEqual(['unavailable', 1]);
  });

  it('has nothing looked up after far too many', async () => {
    vi.mocked(findCodeDigest).mockClear();
    beyond(false);
    expect(await lookUpCase('zh', fields, 'client')).toEqual({ type: 'wait', minutes: 3, isHeard: false });
    expect(vi.mocked(findCodeDigest).mock.calls.length).toBe(0);
  });
});

describe('the looks at a case', () => {
  const look = (at: string, more: object = {}) => ({
    ...{ at, shownFrom: at, unit: '城区派出所', role: 'clerk', reason: 'visit', note: null },
    ...more,
  });

  it('are told with how many more there are, and without those whose time has not come', async () => {
    const looks = [
      look('2026-11-20T01:00:00.000Z'),
      look('2026-11-21T01:00:00.000Z', { shownFrom: '2999-01-01T00:00:00.000Z' }),
    ];
    vi.mocked(findLooks).mockResolvedValue({ looks, total: 25 });
    const told = await lookUpCase('zh', fields, 'client');
    expect(told).toMatchObject({ looks: { more: 23 } });
    expect((told as { looks: { shown: object[] } }).looks.shown).toEqual([
      { at: '2026-11-20T01:00:00.000Z', unit: '城区派出所', role: 'clerk', reason: 'visit', note: null },
    ]);
  });

  it('are asked for only after the code has proved right', async () => {
    vi.mocked(findLooks).mockClear();
    vi.mocked(findCodeDigest).mockResolvedValue('another');
    expect(await outcome()).toBe('no-answer');
    expect(findLooks).not.toHaveBeenCalled();
  });
});
