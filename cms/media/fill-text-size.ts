import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { and, desc, eq, isNotNull, isNull } from '@payloadcms/db-sqlite/drizzle';
import { createLocalReq, type Payload } from 'payload';
import sharp from 'sharp';
import { dataDir } from '../data-dir';
import { keepFile } from '../durable-file';
import { rootMessage } from '../fault';
import { bumpRevision } from '../revisions';
import { TEXT_SIZE, textFileName } from './text-size';

type Row = { id: number; filename: string };
export type Filled = {
  made: number;
  /** In a sentence each: which picture has none, and why. */
  failed: string[];
  /** For which there was no time. */
  left: number;
};

// biome-ignore lint/suspicious/noExplicitAny: Payload builds its tables at run time and types them as any
type Database = any;

async function withoutTextSize(payload: Payload): Promise<Row[]> {
  const { drizzle, tables }: Database = payload.db;
  const { id, filename, sizes_text_filename: made } = tables.media;
  return drizzle
    .select({ id, filename })
    .from(tables.media)
    .where(and(isNull(made), isNotNull(filename)))
    .orderBy(desc(id));
}

/** Draws the size as an upload would; gives what the row says of it. */
async function draw(file: string) {
  const { pages = 1 } = await sharp(file).metadata();
  const { width: widest, fit, withoutEnlargement, formatOptions } = TEXT_SIZE;
  const { data, info } = await sharp(file, { animated: pages > 1 })
    .resize({ width: widest, fit, withoutEnlargement })
    .toFormat(formatOptions.format, formatOptions.options)
    .toBuffer({ resolveWithObject: true });
  const { width } = info;
  const height = info.height / pages;
  const originalName = path.parse(file).name;
  const filename = textFileName({ originalName, width, height, extension: 'webp' });
  return { data, filename, width, height };
}

type Drawn = Awaited<ReturnType<typeof draw>>;

/** Says it in the picture's row, unless that has got another file meanwhile, with sizes of its own. */
async function tell(payload: Payload, { id, filename }: Row, made: Drawn): Promise<boolean> {
  const { drizzle, tables }: Database = payload.db;
  const { media } = tables;
  const written = await drizzle
    .update(media)
    .set({
      sizes_text_url: `/api/media/file/${encodeURIComponent(made.filename)}`,
      sizes_text_filename: made.filename,
      sizes_text_width: made.width,
      sizes_text_height: made.height,
      sizes_text_filesize: made.data.length,
      sizes_text_mimeType: `image/${TEXT_SIZE.formatOptions.format}`,
    })
    .where(and(eq(media.id, id), eq(media.filename, filename), isNull(media.sizes_text_filename)))
    .returning({ id: media.id });
  return written.length > 0;
}

/** Under its name it is whole: a backup may be copying the folder. */
async function write(place: string, data: Buffer): Promise<void> {
  const partial = `${place}.${randomUUID()}.partial`;
  try {
    await writeFile(partial, data);
    await rename(partial, place);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
  keepFile(place);
}

async function isSpokenOf(payload: Payload, file: string): Promise<boolean> {
  const where = { 'sizes.text.filename': { equals: file } };
  return (await payload.db.count({ collection: 'media', where })).totalDocs > 0;
}

async function fillOne(payload: Payload, row: Row): Promise<boolean> {
  const made = await draw(dataDir('media', path.basename(row.filename)));
  const place = dataDir('media', made.filename);
  await write(place, made.data);
  if (await tell(payload, row, made)) return true;
  if (!(await isSpokenOf(payload, made.filename))) await rm(place, { force: true });
  return false;
}

/**
 * Gives the size for texts to pictures that were uploaded before there was one, the newest first, for `ms` at the most.
 * One that fails is left as it is: its page shows the whole picture. Two at work at once do the same work twice, and no
 * harm; a start does it in its turn (database/turn.ts).
 */
export async function fillTextSize(payload: Payload, ms = Number.POSITIVE_INFINITY): Promise<Filled> {
  const until = performance.now() + ms;
  const rows = await withoutTextSize(payload);
  const filled: Filled = { made: 0, failed: [], left: 0 };
  for (const row of rows) {
    if (performance.now() > until) filled.left += 1;
    else
      try {
        if (await fillOne(payload, row)) filled.made += 1;
      } catch (error) {
        filled.failed.push(`图片 ${row.id}（media/${row.filename}）：${rootMessage(error)}`);
      }
  }
  // Processes that serve already know neither the pages nor the files by it.
  if (filled.made > 0) await bumpRevision(await createLocalReq({}, payload), 'media');
  return filled;
}
