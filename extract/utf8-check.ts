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
    if (this.brokenAt !== null) return;
    for (const byte of bytes) {
      if (!this.step(byte)) {
        this.brokenAt = this.offset;
        return;
      }
      this.offset++;
    }
  }

  /** A character cut short by the end of the file breaks there. */
  end(): void {
    if (this.brokenAt === null && this.pending > 0) this.brokenAt = this.offset;
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
