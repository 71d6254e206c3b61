import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Payload } from 'payload';
import sharp from 'sharp';
import { COVER } from '../collections/media';
import { PICTURE_ALT, PICTURE_KEYS } from './pictures/alt';

const FOLDER = path.resolve('cms/seed/pictures');

/** Draws every sample picture and stores it as an editor's upload would be; gives the stored id by key. */
export async function seedPictures(payload: Payload): Promise<Map<string, number | string>> {
  const stored = new Map<string, number | string>();
  for (const key of PICTURE_KEYS) {
    const svg = await readFile(path.join(FOLDER, `${key}.svg`));
    const data = await sharp(svg, { density: 96 }).resize(COVER.width, COVER.height).png().toBuffer();
    const { id } = await payload.create({
      collection: 'media',
      data: { alt: PICTURE_ALT[key], isCleared: true },
      file: { data, mimetype: 'image/png', name: `${key}.png`, size: data.length },
      locale: 'zh',
      context: { seeding: true },
    });
    stored.set(key, id);
  }
  return stored;
}
