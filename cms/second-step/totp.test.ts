import { Secret } from 'otpauth';
import { describe, expect, it } from 'vitest';
import { addressOf, codeAt, newSecret, stepOf } from './totp';

/** RFC 6238, appendix B, SHA-1: the last six of its eight digits, which is what six digits are (RFC 4226, 5.3). */
const SEED = Secret.fromUTF8('12345678901234567890').base32;
const VECTORS = [
  [59, '94287082'],
  [1111111109, '07081804'],
  [1111111111, '14050471'],
  [1234567890, '89005924'],
  [2000000000, '69279037'],
  [20000000000, '65353130'],
] as const;

describe('a code', () => {
  it.each(VECTORS)('of second %i is as RFC 6238 says', (seconds, eight) => {
    expect(codeAt(SEED, seconds * 1000)).toBe(eight.slice(2));
    expect(stepOf(SEED, eight.slice(2), seconds * 1000)).toBe(Math.floor(seconds / 30));
  });

  it('names its own step, is taken half a minute early or late, and no longer', () => {
    const now = 1_800_000_015_000;
    const step = Math.floor(now / 30_000);
    const code = codeAt(SEED, now);
    for (const shift of [-30_000, 0, 30_000]) expect(stepOf(SEED, code, now + shift)).toBe(step);
    for (const shift of [-60_000, 60_000]) expect(stepOf(SEED, code, now + shift)).toBeNull();
    expect(stepOf(SEED, ` ${code.slice(0, 3)} ${code.slice(3)} `, now)).toBe(step);
    for (const none of ['', '12345', '1234567', 'abcdef', `${code}0`])
      expect(stepOf(SEED, none, now)).toBeNull();
  });
});

it('a secret has 160 bits and is read by an app', () => {
  const secret = newSecret();
  expect(Secret.fromBase32(secret).bytes).toHaveLength(20);
  expect(newSecret()).not.toBe(secret);
  const address = new URL(addressOf(secret, 'a@example.gov.cn'));
  expect(address.protocol).toBe('otpauth:');
  expect(address.searchParams.get('secret')).toBe(secret);
});
