import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { ExtractFault } from './fault';

const MEGABYTE = 1024 * 1024;
/** A million rows of eleven columns are about 750 MB of worksheet XML; honest XML shrinks 10 to 40 times. */
export const ARCHIVE_LIMITS = {
  entries: 2_000,
  entryBytes: 2_048 * MEGABYTE,
  totalBytes: 3_072 * MEGABYTE,
  /** Unpacked : packed; looked at only above `ratioFrom` bytes, because small parts may shrink any amount. */
  ratio: 150,
  ratioFrom: 8 * MEGABYTE,
} as const;

export type Archive = {
  has: (name: string) => boolean;
  /** Bytes of a part, in pieces; throws ExtractFault 'archive-broken' when they do not match its checksum. */
  read: (name: string, onBytes?: (bytes: number) => void) => AsyncGenerator<Buffer>;
  /** Unpacked bytes of a part, as declared. */
  size: (name: string) => number;
  close: () => void;
};

const broken = (cause: unknown) => new ExtractFault('archive-broken', {}, { cause });

const openZip = (path: string) =>
  new Promise<ZipFile>((resolve, reject) => {
    yauzl.open(path, { lazyEntries: true, autoClose: false }, (error, zip) =>
      error ? reject(broken(error)) : resolve(zip),
    );
  });

function readDirectory(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  return new Promise((resolve, reject) => {
    zip.on('error', (error) => reject(broken(error)));
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      const name = entry.fileName.toLowerCase();
      if (entries.has(name)) return reject(broken(`two parts are called ${name}`));
      entries.set(name, entry);
      if (entries.size > ARCHIVE_LIMITS.entries) return reject(new ExtractFault('archive-too-big'));
      zip.readEntry();
    });
    zip.readEntry();
  });
}

/** Sizes as declared; yauzl stops a part that turns out longer than it declares. */
function refuseBombs(entries: Iterable<Entry>, fileSize: number): void {
  let packed = 0;
  let unpacked = 0;
  for (const entry of entries) {
    if (entry.isEncrypted()) throw new ExtractFault('encrypted');
    packed += entry.compressedSize;
    unpacked += entry.uncompressedSize;
    const isDense = entry.uncompressedSize > entry.compressedSize * ARCHIVE_LIMITS.ratio;
    const isBomb = isDense && entry.uncompressedSize > ARCHIVE_LIMITS.ratioFrom;
    if (isBomb || entry.uncompressedSize > ARCHIVE_LIMITS.entryBytes)
      throw new ExtractFault('archive-too-big', { name: entry.fileName });
  }
  // Parts that overlap (D. Fifield, "A better zip bomb", 2019) declare more packed bytes than the file has.
  if (unpacked > ARCHIVE_LIMITS.totalBytes || packed > fileSize) throw new ExtractFault('archive-too-big');
}

const openPart = (zip: ZipFile, entry: Entry) =>
  new Promise<Readable>((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(broken(error)) : resolve(stream)));
  });

async function* readPart(
  zip: ZipFile,
  entry: Entry,
  onBytes: (bytes: number) => void = () => {},
): AsyncGenerator<Buffer> {
  const stream = await openPart(zip, entry);
  let sum = 0;
  let read = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      sum = crc32(chunk, sum);
      read += chunk.length;
      onBytes(read);
      yield chunk;
    }
  } catch (error) {
    throw error instanceof ExtractFault ? error : broken(error);
  } finally {
    stream.destroy();
  }
  if (sum !== entry.crc32) throw broken(`checksum of ${entry.fileName}`);
}

/** Opens a ZIP file with limits. Throws ExtractFault 'archive-broken', 'archive-too-big' or 'encrypted'. */
export async function openArchive(path: string): Promise<Archive> {
  const zip = await openZip(path);
  try {
    const entries = await readDirectory(zip);
    refuseBombs(entries.values(), zip.fileSize);
    return {
      has: (name) => entries.has(name.toLowerCase()),
      size: (name) => entries.get(name.toLowerCase())?.uncompressedSize ?? 0,
      read: (name, onBytes) => {
        const entry = entries.get(name.toLowerCase());
        if (!entry) throw broken(`no part called ${name}`);
        return readPart(zip, entry, onBytes);
      },
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}
