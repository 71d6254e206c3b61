import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { newQueryCode } from '../domain/query-code';
import { codeSecret } from './secrets';

/** HMAC-SHA-256 (RFC 2104) over number and code, so that equal codes of two cases differ; hexadecimal. */
export const codeDigest = (caseNumber: string, code: string): string =>
  createHmac('sha256', codeSecret()).update(`code\0${caseNumber}\0${code}`).digest('hex');

/** A client's address, unreadable and useless outside this installation; hexadecimal. */
export const clientDigest = (client: string): string =>
  createHmac('sha256', codeSecret()).update(`client\0${client}`).digest('hex');

/** Random bytes are asked for in large pieces, and each is used once. */
const POOL = 16 * 1024;
let pool: Buffer = Buffer.alloc(0);

function drawBytes(count: number): Uint8Array {
  if (pool.length < count) pool = randomBytes(POOL);
  const drawn = pool.subarray(0, count);
  pool = pool.subarray(count);
  return drawn;
}

export const drawQueryCode = (): string => newQueryCode(drawBytes);

/** Takes the same time wherever the digests differ. */
export const isSameDigest = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));

/** A session of the desk, unreadable and useless outside this installation; hexadecimal. */
export const sessionDigest = (session: string): string =>
  createHmac('sha256', codeSecret()).update(`session\0${session}`).digest('hex');

/** A recovery code of an account's second step; hexadecimal. */
export const recoveryDigest = (account: string, code: string): string =>
  createHmac('sha256', codeSecret()).update(`recovery\0${account}\0${code}`).digest('hex');
