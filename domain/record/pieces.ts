import { promisify } from 'node:util';
import { constants, crc32, deflateRaw, inflateRaw } from 'node:zlib';

const deflate = promisify(deflateRaw);
const inflate = promisify(inflateRaw);

/**
 * Some lines of the record, packed so that they can stand between others in one gzip file (RFC 1952) and be taken out
 * alone. `bytes` and `crc` (CRC-32) are those of all lines up to the end of this piece, before they were packed.
 */
export type Piece = { packed: Buffer; bytes: number; crc: number };

const HEAD = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 0xff]);
/** A last block with nothing in it (RFC 1951 3.2.6): every piece ends with one that is not the last. */
const END = Buffer.from([3, 0]);

/** Packs lines that come after those of another piece. */
export async function pieceOf(lines: string, before?: Piece): Promise<Piece> {
  const text = Buffer.from(lines);
  const packed = await deflate(text, { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  const { bytes = 0, crc = 0 } = before ?? {};
  // Of no bytes at all zlib may say 0, whatever came before.
  return { packed, bytes: bytes + text.length, crc: text.length > 0 ? crc32(text, crc) : crc };
}

/** The lines of one piece. */
export const linesOf = ({ packed }: Piece): Promise<Buffer> =>
  inflate(packed, { finishFlush: constants.Z_SYNC_FLUSH });

/** All pieces, in their order, as the parts of one gzip file. */
export function gzipOf(pieces: readonly Piece[]): Buffer[] {
  const { bytes = 0, crc = 0 } = pieces.at(-1) ?? {};
  const tail = Buffer.alloc(8);
  tail.writeUInt32LE(crc, 0);
  tail.writeUInt32LE(bytes % 2 ** 32, 4);
  return [HEAD, ...pieces.map(({ packed }) => packed), END, tail];
}
