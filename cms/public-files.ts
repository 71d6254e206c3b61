import type { Payload } from 'payload';
import { query } from './database/query';
import { COLUMN_HEADS } from './media/size-names';

/**
 * Paths of all files the desk has taken in (`/media/a.webp`), in all their sizes, public or not: for telling which are
 * not even there.
 */
export async function filePaths(payload: Payload): Promise<string[]> {
  const names = COLUMN_HEADS.map((head) => `${head}filename`);
  const pictures = await query(payload, `SELECT ${names.join(', ')} FROM media`);
  const attachments = await query(payload, 'SELECT filename FROM attachments');
  return [
    ...pictures.flatMap((row) => Object.values(row).flatMap((name) => (name ? [`/media/${name}`] : []))),
    ...attachments.map(({ filename }) => `/attachments/${filename}`),
  ];
}
