import { isDigest } from './hash';

/** First line of a head, so that nobody takes it for another site's. */
export const ORIGIN = 'naiman-open record';

/** What names the whole record at one moment: how many entries, the root over them, and the time of the last. */
export type Head = { size: number; root: string; at: string | null };

/** Four lines: name, size, root, time. In the spirit of C2SP tlog-checkpoint, hexadecimal for sha256sum's sake, unsigned. */
export const headText = ({ size, root, at }: Head): string => `${ORIGIN}\n${size}\n${root}\n${at ?? '-'}\n`;

/** Reads a head; null where the text is none. */
export function parseHead(text: string): Head | null {
  const [origin, size = '', root, at = '-'] = text.split(/\r?\n/);
  if (origin !== ORIGIN || !/^(?:0|[1-9]\d{0,14})$/.test(size) || !isDigest(root)) return null;
  return { size: Number(size), root, at: at === '-' || at === '' ? null : at };
}
