import { describe, expect, it } from 'vitest';
import { readLookUp } from './look-up';

const number = 'J15052501102026010001';
const code = 'ABCDEFGHJKMNPQRS';

describe('what was typed into the look-up form', () => {
  it.each([
    ['as printed', number, 'ABCD-EFGH-JKMN-PQRS'],
    ['in lower case with spaces', ` ${number.toLowerCase()} `, 'abcd efgh jkmn pqrs'],
    ['full-width', 'Ｊ１５０５２５０１１０２０２６０１０００１', 'ＡＢＣＤ－ＥＦＧＨ－ＪＫＭＮ－ＰＱＲＳ'],
  ])('is read %s', (_, typedNumber, typedCode) => {
    expect(readLookUp({ number: typedNumber, code: typedCode })).toEqual({ number, code, faults: {} });
  });

  it('names what is missing', () => {
    expect(readLookUp({}).faults).toEqual({ number: 'missing', code: 'missing' });
  });

  it('names what cannot be right on any receipt', () => {
    expect(readLookUp({ number: 'J123', code: 'ABCD-EFGH-JKMN-PQR0' }).faults).toEqual({
      number: 'malformed',
      code: 'malformed',
    });
  });
});
