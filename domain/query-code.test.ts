import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  formatQueryCode,
  isQueryCode,
  newQueryCode,
  normaliseQueryCode,
  QUERY_CODE_ALPHABET,
  QUERY_CODE_BITS,
} from './query-code';

const CODE = 'ABCDEFGH23456789';

test('the alphabet has 31 symbols and none that is mistaken for another', () => {
  expect(new Set(QUERY_CODE_ALPHABET).size).toBe(31);
  expect(QUERY_CODE_ALPHABET).not.toMatch(/[0O1ILa-z]/);
  expect(QUERY_CODE_BITS).toBeCloseTo(79.27, 2);
});

test('it is written in groups of four and read back', () => {
  expect(formatQueryCode(CODE)).toBe('ABCD-EFGH-2345-6789');
  expect(normaliseQueryCode(formatQueryCode(CODE))).toBe(CODE);
});

test.each([
  'abcd efgh 2345 6789',
  'ＡＢＣＤ－ＥＦＧＨ－２３４５－６７８９',
  'abcd—efgh–2345−6789',
  'ABCD ᠆EFGH\u202f23456789\n',
])('%j is read', (typed) => expect(normaliseQueryCode(typed)).toBe(CODE));

test.each([
  '',
  'ABCDEFGH2345678',
  'ABCDEFGH234567899',
  'ABCDEFGH2345678O',
  'ABCDEFGH23456781',
  'abcdefgh23456789',
])('%j is no canonical code', (text) => expect(isQueryCode(text)).toBe(false));

/** Serves the given bytes over and over. */
const source = (bytes: readonly number[]) => {
  let at = 0;
  return (n: number) => Uint8Array.from({ length: n }, () => bytes[at++ % bytes.length] ?? 0);
};

test('bytes from 248 up are thrown away, since they would favour the first symbols', () => {
  expect(newQueryCode(source([255, 248, 0, 249, 30, 250, 247]))).toBe('2ZZ2ZZ2ZZ2ZZ2ZZ2');
});

test('every symbol is as likely as the others: 8 of the 248 usable bytes each', () => {
  const drawn = Array.from({ length: 256 }, (_, byte) =>
    byte < 248 ? newQueryCode(source([byte])).charAt(0) : '',
  );
  for (const symbol of QUERY_CODE_ALPHABET) expect(drawn.filter((one) => one === symbol)).toHaveLength(8);
});

test('a broken source is an error, not an endless wait', () => {
  expect(() => newQueryCode(source([255]))).toThrow('no usable bytes');
  expect(() => newQueryCode(() => new Uint8Array())).toThrow('no usable bytes');
});

test('whatever the source yields, a code is canonical and survives its printed form', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 16, maxLength: 64 }), (bytes) => {
      fc.pre(bytes.some((byte) => byte < 248));
      const code = newQueryCode(source(bytes));
      expect(isQueryCode(code)).toBe(true);
      expect(normaliseQueryCode(formatQueryCode(code).toLowerCase())).toBe(code);
    }),
  );
});
