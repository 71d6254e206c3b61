import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { newQueryCode } from '../domain/query-code';
import { codeSecret } from './secrets';

/** HMAC-SHA-256 (RFC 2104) over number and code, so that equal codes of two cases differ; hexadecimal. */
export const codeDigest = (caseNumber: string, code: string): string =>
  createHmac('sha256', codeSecret()).update(`code\0${caseNumber}\0${code}`).digest('hex');

/** A client's address, unreadable and useless outside this installation; hexadecimal. */
export const clientDigest = (client: string): string =>
  createHmac('sha256', codeSecret()).update(`client\0${client}`).digest('hex');

export const drawQueryCode = (): string => newQueryCode((count) => randomBytes(count));

/** Takes the same time wherever the digests differ. */
export const isSameDigest = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
