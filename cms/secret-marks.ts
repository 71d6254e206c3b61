import { createHmac } from 'node:crypto';
import type { SecretName } from './secrets';

/** What a database knows its keys by; a name that is missing was never put down. */
export type SecretMarks = Partial<Record<SecretName, string>>;

/** Payload's own table of keys and values: it is part of every backup and every move. */
export const MARKS_TABLE = 'payload_kv';
const PREFIX = 'secret-mark ';

export const ASK_MARKS = `SELECT key, data FROM ${MARKS_TABLE} WHERE key LIKE '${PREFIX}%'`;

/** What a key is known by: HMAC-SHA-256 (RFC 2104) of its name, hexadecimal. It tells nothing of 256 random bits. */
export const markOf = (name: SecretName, secret: string): string =>
  createHmac('sha256', secret).update(`mark\0${name}`).digest('hex');

/** Puts a key's mark down in place of an earlier one; the same words on both databases. */
export const putMark = (name: SecretName, mark: string): string =>
  `INSERT INTO ${MARKS_TABLE} (key, data) VALUES ('${PREFIX}${name}', '"${mark}"')
   ON CONFLICT (key) DO UPDATE SET data = excluded.data RETURNING key`;

/** Rows of {@link ASK_MARKS}: a bare JSON text, which SQLite gives in its quotation marks and PostgreSQL without. */
export const readMarks = (rows: readonly Record<string, unknown>[]): SecretMarks =>
  Object.fromEntries(
    rows.map(({ key, data }) => [String(key).slice(PREFIX.length), String(data).replaceAll('"', '')]),
  );
