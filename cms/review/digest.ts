import { createHash } from 'node:crypto';
import type { BasePayload, PayloadRequest } from 'payload';
import { type Content, signedText } from '../../domain/review/canonical';
import { LOCALE_CODES } from '../../i18n/locales';
import { picturesIn, signedContent } from './content';
import type { Reviewed } from './reviewed';

type Data = Record<string, unknown>;
export type Reach = { payload: Pick<BasePayload, 'db' | 'collections'>; req?: Partial<PayloadRequest> };

/** What the public sees of a picture: its file, whose name is made anew for each upload, and its words. */
async function pictureContents(ids: readonly string[], { payload, req }: Reach): Promise<Content> {
  if (ids.length === 0) return [];
  const { docs } = await payload.db.find<Data>({
    collection: 'media',
    where: { id: { in: ids.map(Number) } },
    sort: 'id',
    pagination: false,
    req,
  });
  return docs.map(({ id, filename, alt }) => {
    const said = (alt ?? {}) as Data;
    return [String(id), String(filename ?? ''), ...LOCALE_CODES.map((locale) => String(said[locale] ?? ''))];
  });
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * Names exactly what an item says in every language, pictures included (SHA-256, hexadecimal). `doc` is the document
 * as stored, its languages side by side.
 */
export async function digestOf(slug: Reviewed, doc: Data, reach: Reach): Promise<string> {
  const { fields } = reach.payload.collections[slug].config;
  const content = signedContent(fields, doc);
  const pictures = await pictureContents(picturesIn(fields, content), reach);
  return sha256(signedText({ slug, content, pictures }));
}
