import { createHash } from 'node:crypto';

/**
 * Names the Chinese that a translation was made from: 16 hexadecimal digits, the same on every machine. Whether the
 * Chinese has changed since is all that is asked of it.
 */
export const sourceDigest = (chinese: string): string =>
  createHash('sha256').update(chinese.normalize('NFC')).digest('hex').slice(0, 16);
