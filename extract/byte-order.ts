/** The encodings an office computer saves text in; the names are TextDecoder labels. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const;
export type Encoding = (typeof ENCODINGS)[number];

const startsWith = (bytes: Uint8Array, ...mark: number[]) => mark.every((byte, i) => bytes[i] === byte);

/** The encoding a byte order mark names, or null. GB18030's own mark is the code of U+FEFF. */
export function markedEncoding(head: Uint8Array): Encoding | null {
  if (startsWith(head, 0xef, 0xbb, 0xbf)) return 'utf-8';
  if (startsWith(head, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(head, 0xfe, 0xff)) return 'utf-16be';
  if (startsWith(head, 0x84, 0x31, 0x95, 0x33)) return 'gb18030';
  return null;
}

/**
 * UTF-16 without a mark: digits, commas and line ends put zero bytes on one side, and next to none stand on the
 * other (一 is U+4E00). In a file that is no text they are on both sides, and neither is named.
 */
export function unmarkedUtf16(head: Uint8Array): Encoding | null {
  const zeros = [0, 0];
  for (let i = 0; i < head.length; i++) if (head[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > even * 16 && odd > head.length / 64) return 'utf-16le';
  if (even > odd * 16 && even > head.length / 64) return 'utf-16be';
  return null;
}
