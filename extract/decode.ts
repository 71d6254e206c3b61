import { createReadStream } from 'node:fs';
import { type Encoding, markedEncoding, unmarkedUtf16 } from './byte-order';
import { ExtractFault } from './fault';
import { SOUND_CHARACTERS, Utf8Check } from './utf8-check';

const CHUNK = 256 * 1024;

const chunksOf = (path: string): AsyncIterable<Buffer> => createReadStream(path, { highWaterMark: CHUNK });

/**
 * The encoding of a text file: its byte order mark, else UTF-8 when every byte agrees, else GB18030.
 * Reads the file once, in pieces. Throws ExtractFault 'empty' or 'broken-text'.
 */
export async function detectEncoding(path: string): Promise<Encoding> {
  const utf8 = new Utf8Check();
  let head: Uint8Array | null = null;
  for await (const chunk of chunksOf(path)) {
    if (!head) {
      head = chunk;
      const named = markedEncoding(chunk) ?? unmarkedUtf16(chunk.subarray(0, 4096));
      if (named) return named;
      if (chunk.includes(0)) throw new ExtractFault('not-an-extract');
    }
    utf8.push(chunk);
    if (utf8.brokenAt !== null) break;
  }
  if (!head) throw new ExtractFault('empty');
  utf8.end();
  return utf8.brokenAt === null || utf8.threeByteCharacters >= SOUND_CHARACTERS ? 'utf-8' : 'gb18030';
}

/**
 * The file as text in pieces, without its byte order mark; tells `onBytes` how much has been read.
 * Throws 'broken-text' with byte and line.
 */
export async function* decodeFile(
  path: string,
  encoding: Encoding,
  onBytes: (bytes: number) => void = () => {},
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let atStart = true;
  const clean = (text: string) => {
    const found = atStart && text.startsWith('\uFEFF') ? text.slice(1) : text;
    if (text) atStart = false;
    return found;
  };
  let fed = 0;
  try {
    for await (const chunk of chunksOf(path)) {
      const text = decoder.decode(chunk, { stream: true });
      fed += chunk.length;
      onBytes(fed);
      yield clean(text);
    }
    yield clean(decoder.decode());
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new ExtractFault('broken-text', await locateBreak(path, encoding, fed), { cause: error });
  }
}

/**
 * TextDecoder does not say where it failed: read again, and from byte `sound` on feed it byte by byte.
 * Answers the byte offset and the line of the first byte that cannot be read.
 */
async function locateBreak(path: string, encoding: Encoding, sound: number) {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let byte = 0;
  let line = 1;
  for await (const chunk of chunksOf(path)) {
    const step = byte < sound ? chunk.length : 1;
    for (let i = 0; i < chunk.length; i += step) {
      try {
        line += decoder.decode(chunk.subarray(i, i + step), { stream: true }).split('\n').length - 1;
      } catch {
        return { byte, line };
      }
      byte += step;
    }
  }
  return { byte, line };
}
