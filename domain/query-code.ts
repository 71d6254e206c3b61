import { foldTyped } from './typed-text';

/** No 0/O, no 1/I/L: a code is read from paper, by lamplight, over the telephone. */
export const QUERY_CODE_ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
export const QUERY_CODE_LENGTH = 16;
const GROUP = 4;

/** 31 symbols, 16 places: 79.27 random bits. */
export const QUERY_CODE_BITS = QUERY_CODE_LENGTH * Math.log2(QUERY_CODE_ALPHABET.length);

const QUERY_CODE = new RegExp(`^[${QUERY_CODE_ALPHABET}]{${QUERY_CODE_LENGTH}}$`);

/** Full-width, lower case, spaces and hyphens of all kinds folded away; not checked. */
export const normaliseQueryCode = (text: string): string => foldTyped(text);

/** True for the canonical form only: normalise first. */
export const isQueryCode = (text: string): boolean => QUERY_CODE.test(text);

/** 'ABCD-EFGH-JKMN-PQRS', the form on the receipt. */
export const formatQueryCode = (code: string): string =>
  code.match(new RegExp(`.{1,${GROUP}}`, 'g'))?.join('-') ?? '';

// A byte at or above the largest multiple of 31 would favour the first symbols, so it is thrown away.
const FAIR = 256 - (256 % QUERY_CODE_ALPHABET.length);
const PATIENCE = 64;

/**
 * A fresh code in canonical form. `randomBytes` must be a cryptographic source.
 * Throws when the source keeps yielding bytes that cannot be used: it is broken.
 */
export const newQueryCode = (randomBytes: (n: number) => Uint8Array): string => {
  let code = '';
  for (let draw = 0; draw < PATIENCE && code.length < QUERY_CODE_LENGTH; draw += 1) {
    for (const byte of randomBytes(QUERY_CODE_LENGTH - code.length)) {
      if (byte < FAIR) code += QUERY_CODE_ALPHABET.charAt(byte % QUERY_CODE_ALPHABET.length);
    }
  }
  const drawn = code.slice(0, QUERY_CODE_LENGTH);
  if (!isQueryCode(drawn)) throw new Error('The random source yields no usable bytes');
  return drawn;
};
