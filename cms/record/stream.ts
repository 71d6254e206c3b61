import { Readable } from 'node:stream';

/** The body of an answer made piece by piece, so that a long record needs no memory. */
export const streamOf = (pieces: AsyncIterable<string>): ReadableStream<Uint8Array> =>
  Readable.toWeb(Readable.from(pieces, { objectMode: false })) as unknown as ReadableStream<Uint8Array>;
