import { promisify } from 'node:util';
import { inflate } from 'node:zlib';
import { ATTACHMENT_LIMITS } from '../../domain/attachment';
import { refusePdf } from './refusal';

const unpack = promisify(inflate) as (part: Buffer, how: object) => Promise<Buffer>;
const STREAM = /stream\r?\n/g;

/** The length of a part once unpacked; 0 where it is packed in another way or not at all. */
async function unpackedLength(part: Buffer): Promise<number> {
  try {
    return (await unpack(part, { maxOutputLength: ATTACHMENT_LIMITS.unpacked })).length;
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') return Number.POSITIVE_INFINITY;
    return 0;
  }
}

/**
 * Refuses a small file that unpacks to more than a machine holds, before any library unpacks it. Reads the raw bytes,
 * so that it does not matter how a library would find the parts.
 */
export async function refuseOverpacked(bytes: Buffer): Promise<void> {
  const text = bytes.toString('latin1');
  const until = Date.now() + ATTACHMENT_LIMITS.reading;
  let parts = 0;
  let together = 0;
  let end = 0;
  for (const match of text.matchAll(STREAM)) {
    // The second half of "endstream" looks like a beginning.
    if (text.slice(match.index - 3, match.index) === 'end') continue;
    const start = match.index + match[0].length;
    // One end serves all beginnings before it: looking for each would read the rest of the file as often.
    if (end < start) end = text.indexOf('endstream', start);
    if (end < 0) return;
    parts += 1;
    if (parts > ATTACHMENT_LIMITS.parts || Date.now() > until) refusePdf('文件的内部结构太复杂，读不完');
    together += await unpackedLength(bytes.subarray(start, end));
    if (together > ATTACHMENT_LIMITS.unpackedTogether) refusePdf('文件展开以后太大，手机和服务器都打不开');
  }
}
