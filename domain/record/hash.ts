import { createHash } from 'node:crypto';

/** SHA-256 (FIPS 180-4) of bytes or of a text in UTF-8; hexadecimal. */
export const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

/** What is no SHA-256 digest in small hexadecimal letters names nothing. */
export const isDigest = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);

/** RFC 6962 2.1: a leaf is hashed behind the byte 0x00, so that no node of the tree can pass for one. */
export const leafHash = (content: string | Uint8Array): string =>
  sha256(Buffer.concat([Buffer.of(0), Buffer.from(content as string)]));

/** RFC 6962 2.1: two subtrees are hashed behind the byte 0x01. */
export const nodeHash = (left: string, right: string): string =>
  sha256(Buffer.concat([Buffer.of(1), Buffer.from(left, 'hex'), Buffer.from(right, 'hex')]));
