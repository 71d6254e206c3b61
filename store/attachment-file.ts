import 'server-only';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Where } from 'payload';
import { dataDir } from '@/cms/data-dir';
import { countPublishedNow, findAttachmentNow } from '@/cms/reader';
import { ATTACHMENT_FOLDER } from '@/domain/attachment';
import { isAttachmentName } from '@/domain/public-file';
import { openDecisions } from './decisions';

/** Whether anything that is public at this moment carries exactly these bytes. */
async function isCarried({ id, digest }: { id: number; digest: string }): Promise<boolean> {
  const carries: Where = {
    and: [
      { 'attachments.file': { equals: id } },
      { 'attachments.digest': { equals: digest } },
      { 'withdrawal.at': { exists: false } },
    ],
  };
  if ((await countPublishedNow('disclosures', carries)) > 0) return true;
  if ((await countPublishedNow('articles', carries)) > 0) return true;
  return (await countPublishedNow('decisions', { and: [carries, await openDecisions()] })) > 0;
}

/** `etag`: made of the digest of the bytes; quoted, as HTTP wants it. */
export type AttachmentFile = { bytes: Uint8Array<ArrayBuffer>; etag: string };

/**
 * An attachment by the name of its file, while a public document carries it; null alike where none does,
 * where there is no such file, and where the file on the disk is no longer the one that was checked and signed.
 */
export async function getAttachmentFile(file: string): Promise<AttachmentFile | null> {
  if (!isAttachmentName(file)) return null;
  const kept = await findAttachmentNow(file);
  if (!kept || !(await isCarried(kept))) return null;
  const bytes = await readFile(dataDir(ATTACHMENT_FOLDER, file)).catch(() => null);
  if (!bytes) return null;
  if (createHash('sha256').update(bytes).digest('hex') !== kept.digest) return null;
  return { bytes: new Uint8Array(bytes), etag: `"${kept.digest.slice(0, 32)}"` };
}
