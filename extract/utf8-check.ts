import { isUtf8 } from 'node:buffer';

/** So many sound Chinese characters before the first break mean damaged UTF-8, not GB18030. */
export const SOUND_CHARACTERS = 6;

/** Bytes at the end of a piece that begin a character, whole or not. */
function cutShort(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(4, bytes.length); back++) {
    const byte = bytes[bytes.length - back] as number;
    if (byte >= 0xc0) return back;
    if (byte < 0x80) return 0;
  }
  return 0;
}

/**
 * Follows UTF-8 byte by byte (Unicode 15, table 3-7) and remembers where it first broke.
 * It counts whole three-byte characters before that: Chinese text in GB18030 breaks at once, whereas UTF-8
 * with one damaged byte has many sound characters before it and must not be taken for GB18030 mojibake.
 */
export class Utf8Check {
  /** Offset of the first byte that cannot belong to UTF-8, or null. */
  brokenAt: number | null = null;
  threeByteCharacters = 0;
  private offset = 0;
  private pending = 0;
  private length = 0;
  private low = 0x80;
  private high = 0xbf;

  push(bytes: Uint8Array): void {
    let at = 0;
    while (this.pending > 0 && at < bytes.length) if (!this.take(bytes[at++] as number)) return;
    if (this.threeByteCharacters >= SOUND_CHARACTERS) {
      // There is nothing left to count, and Node looks at a sound piece forty times as fast.
      const end = bytes.length - cutShort(bytes);
      if (end > at && isUtf8(bytes.subarray(at, end))) {
        this.offset += end - at;
        at = end;
      }
    }
    while (at < bytes.length) if (!this.take(bytes[at++] as number)) return;
  }

  /** A character cut short by the end of the file breaks there. */
  end(): void {
    if (this.brokenAt === null && this.pending > 0) this.brokenAt = this.offset;
  }

  private take(byte: number): boolean {
    if (this.brokenAt !== null) return false;
    if (this.step(byte)) this.offset++;
    else this.brokenAt = this.offset;
    return this.brokenAt === null;
  }

  private step(byte: number): boolean {
    if (this.pending === 0) return byte < 0x80 || this.lead(byte);
    if (byte < this.low || byte > this.high) return false;
    this.low = 0x80;
    this.high = 0xbf;
    if (--this.pending === 0 && this.length === 3) this.threeByteCharacters++;
    return true;
  }

  private lead(byte: number): boolean {
    if (byte < 0xc2 || byte > 0xf4) return false;
    this.length = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    this.pending = this.length - 1;
    if (byte === 0xe0) this.low = 0xa0;
    if (byte === 0xed) this.high = 0x9f;
    if (byte === 0xf0) this.low = 0x90;
    if (byte === 0xf4) this.high = 0x8f;
    return true;
  }
}
