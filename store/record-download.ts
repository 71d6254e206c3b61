import 'server-only';
import { Readable } from 'node:stream';
import { leavesFrom } from '@/cms/record/public';
import { leafLine } from '@/domain/record/leaf';
import { gzipOf, linesOf, type Piece, pieceOf } from '@/domain/record/pieces';
import type { Hashes } from '@/domain/record/tree';
import { currentTree } from './record';

/** Entries of a full piece, and of one reading of the database. */
const AT_ONCE = 1_000;
/** Bytes of packed lines that are kept, some 190,000 entries; a longer record is written as it is read. */
const MOST_KEPT = 16 * 1024 * 1024;

/** `last`: the hash of its last entry, by which it is known to be of this record. */
type Kept = { piece: Piece; last: string };
/** Full pieces: entries are only added, so each is read and packed once. */
let full: readonly Kept[] = [];

const readLines = async (from: number, most: number): Promise<string[]> =>
  (await leavesFrom(from, most)).map((leaf) => `${leafLine(leaf)}\n`);

/** All entries in pieces, of which only those that came since are read; null where they are too many to be kept. */
async function packed(hashes: Hashes, mostKept: number): Promise<Piece[] | null> {
  const other = full.findIndex(({ last }, index) => last !== hashes[(index + 1) * AT_ONCE - 1]);
  const kept = other < 0 ? [...full] : full.slice(0, other);
  let size = kept.reduce((sum, { piece }) => sum + piece.packed.length, 0);
  for (let next = kept.length * AT_ONCE; next < hashes.length && size <= mostKept; next += AT_ONCE) {
    const end = Math.min(next + AT_ONCE, hashes.length);
    const lines = await readLines(next + 1, end - next);
    const piece = await pieceOf(lines.join(''), kept.at(-1)?.piece);
    size += piece.packed.length;
    kept.push({ piece, last: hashes[end - 1] as string });
  }
  full = kept.slice(0, Math.floor(hashes.length / AT_ONCE));
  return size > mostKept ? null : kept.map(({ piece }) => piece);
}

let pieces: Promise<Piece[] | null> | null = null;
let piecesOf = '';

/** The pieces of the record with this root, made once for all who ask. */
function piecesUnder(root: string, hashes: Hashes, mostKept: number): Promise<Piece[] | null> {
  if (pieces && piecesOf === root) return pieces;
  const before = pieces ?? Promise.resolve(null);
  const made = before.catch(() => null).then(() => packed(hashes, mostKept));
  [pieces, piecesOf] = [made, root];
  // What the database did not answer is asked again.
  made.catch(() => {
    if (pieces === made) pieces = null;
  });
  return made;
}

async function* unpacked(all: readonly Piece[]): AsyncGenerator<Buffer> {
  for (const piece of all) yield await linesOf(piece);
}

async function* read(size: number): AsyncGenerator<string> {
  for (let next = 1; next <= size; next += AT_ONCE)
    yield (await readLines(next, Math.min(AT_ONCE, size - next + 1))).join('');
}

/**
 * Every entry of the record, one a line, each as it is hashed. `length` in bytes as sent, null where it is not known;
 * `etag`, quoted: the root over the entries says which they are, to the last byte.
 */
export type RecordDownload = {
  etag: string;
  coding: 'gzip' | null;
  length: number | null;
  open: () => ReadableStream<Uint8Array>;
};

const streamOf = (parts: Iterable<Buffer> | AsyncIterable<Buffer | string>) =>
  Readable.toWeb(Readable.from(parts, { objectMode: false })) as unknown as ReadableStream<Uint8Array>;

const asSent = (lines: ReadableStream<Uint8Array>, isPacked: boolean): ReadableStream<Uint8Array> =>
  isPacked ? lines.pipeThrough(new CompressionStream('gzip') as never) : lines;

/** The download as it stands now, compressed where the reader takes it. */
export async function getDownload(takesGzip: boolean, mostKept = MOST_KEPT): Promise<RecordDownload> {
  const { levels, head } = await currentTree();
  const tag = `${head.size}-${head.root.slice(0, 32)}`;
  const all = await piecesUnder(head.root, levels[0] ?? [], mostKept);
  const form = takesGzip
    ? ({ etag: `"${tag}-gzip"`, coding: 'gzip' } as const)
    : { etag: `"${tag}"`, coding: null };
  if (!all) return { ...form, length: null, open: () => asSent(streamOf(read(head.size)), takesGzip) };
  if (!takesGzip) return { ...form, length: all.at(-1)?.bytes ?? 0, open: () => streamOf(unpacked(all)) };
  const parts = gzipOf(all);
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  return { ...form, length, open: () => streamOf(parts) };
}
