import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { and, desc, eq, isNotNull, isNull } from '@payloadcms/db-sqlite/drizzle';
import { createLocalReq, type Payload } from 'payload';
import sharp, { type Sharp } from 'sharp';
import { dataDir } from '../data-dir';
import { keepFile } from '../durable-file';
import { rootMessage } from '../fault';
import { bumpRevision } from '../revisions';
import { COVER_MIDDLE } from './cover-middle';
import { hasFile } from './size-names';
import { TEXT_SIZE, textFileName } from './text-size';

/** `source`: the file to draw from. */
type Row = { id: number; filename: string; source: string };
export type Filled = {
  made: number;
  /** In a sentence each: of which picture one could not be made, and why. */
  failed: string[];
  /** For which there was no time. */
  left: number;
};

// biome-ignore lint/suspicious/noExplicitAny: Payload builds its tables at run time and types them as any
type Database = any;

type Drawn = { data: Buffer; filename: string; width: number; height: number };
type Size = {
  name: 'text' | 'coverMiddle';
  /** What a row has of the files it is drawn from; without one it is not drawn. */
  from: 'filename' | 'sizes_cover_filename';
  /** Draws it as an upload would; `original`: the name of the picture itself. */
  draw: (file: string, original: string) => Promise<Drawn>;
};

/** Of an animated picture the height is that of one frame. */
const drawnFrom = async (image: Sharp, pages: number) => {
  const { data, info } = await image.toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height / pages };
};

const SIZES: readonly Size[] = [
  {
    name: 'text',
    from: 'filename',
    async draw(file, originalName) {
      const { pages = 1 } = await sharp(file).metadata();
      const { width, fit, withoutEnlargement, formatOptions } = TEXT_SIZE;
      const image = sharp(file, { animated: pages > 1 })
        .resize({ width, fit, withoutEnlargement })
        .toFormat(formatOptions.format, formatOptions.options);
      const made = await drawnFrom(image, pages);
      return { ...made, filename: textFileName({ originalName, ...made, extension: 'webp' }) };
    },
  },
  {
    name: 'coverMiddle',
    // Of the cover, which is cut: where, the picture itself does not say.
    from: 'sizes_cover_filename',
    async draw(file, originalName) {
      const { width, height, formatOptions } = COVER_MIDDLE;
      const image = sharp(file)
        .resize({ width, height })
        .toFormat(formatOptions.format, formatOptions.options);
      return { ...(await drawnFrom(image, 1)), filename: `${originalName}-${width}x${height}.webp` };
    },
  },
];

async function without({ name, from }: Size, payload: Payload): Promise<Row[]> {
  const { drizzle, tables }: Database = payload.db;
  const { media } = tables;
  return drizzle
    .select({ id: media.id, filename: media.filename, source: media[from] })
    .from(media)
    .where(and(isNull(media[`sizes_${name}_filename`]), isNotNull(media.filename), isNotNull(media[from])))
    .orderBy(desc(media.id));
}

/** Says it in the picture's row, unless that has got another file meanwhile, with sizes of its own. */
async function tell(
  payload: Payload,
  { id, filename }: Row,
  name: Size['name'],
  made: Drawn,
): Promise<boolean> {
  const { drizzle, tables }: Database = payload.db;
  const { media } = tables;
  const said = {
    url: `/api/media/file/${encodeURIComponent(made.filename)}`,
    filename: made.filename,
    width: made.width,
    height: made.height,
    filesize: made.data.length,
    mimeType: 'image/webp',
  };
  const written = await drizzle
    .update(media)
    .set(Object.fromEntries(Object.entries(said).map(([key, value]) => [`sizes_${name}_${key}`, value])))
    .where(and(eq(media.id, id), eq(media.filename, filename), isNull(media[`sizes_${name}_filename`])))
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

async function isSpokenOf(payload: Payload, name: Size['name'], file: string): Promise<boolean> {
  const where = { [`sizes.${name}.filename`]: { equals: file } };
  return (await payload.db.count({ collection: 'media', where })).totalDocs > 0;
}

/** Somebody may have given an upload the very name that a size gets. */
async function belongsToAnother(payload: Payload, { id }: Row, file: string): Promise<boolean> {
  const where = { and: [{ id: { not_equals: id } }, hasFile(file)] };
  return (await payload.db.count({ collection: 'media', where })).totalDocs > 0;
}

async function fillOne(payload: Payload, { name, draw }: Size, row: Row): Promise<boolean> {
  const made = await draw(dataDir('media', path.basename(row.source)), path.parse(row.filename).name);
  if (await belongsToAnother(payload, row, made.filename))
    throw new Error(`已有另一张图片叫 ${made.filename}`);
  const place = dataDir('media', made.filename);
  await write(place, made.data);
  if (await tell(payload, row, name, made)) return true;
  if (!(await isSpokenOf(payload, name, made.filename))) await rm(place, { force: true });
  return false;
}

/**
 * Gives the sizes of a phone to pictures that were uploaded before there were such, the newest first, for `ms` at the most.
 * One that fails is left as it is: its page shows a larger one. Two at work at once do the same work twice, and no
 * harm; a start does it in its turn (database/turn.ts).
 */
export async function fillSizes(payload: Payload, ms = Number.POSITIVE_INFINITY): Promise<Filled> {
  const until = performance.now() + ms;
  const filled: Filled = { made: 0, failed: [], left: 0 };
  for (const size of SIZES)
    for (const row of await without(size, payload)) {
      if (performance.now() > until) filled.left += 1;
      else
        try {
          if (await fillOne(payload, size, row)) filled.made += 1;
        } catch (error) {
          filled.failed.push(`图片 ${row.id}（media/${row.source}）：${rootMessage(error)}`);
        }
    }
  // Processes that serve already know neither the pages nor the files by it.
  if (filled.made > 0) await bumpRevision(await createLocalReq({}, payload), 'media');
  return filled;
}
