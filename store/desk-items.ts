import 'server-only';
import {
  type DeskAsked,
  type DeskCollection,
  type DeskRefusal,
  readAtDesk,
  type Standing,
} from '@/cms/desk-reader';
import { today } from '@/cms/today';
import type { Article } from '@/domain/article';
import type { Decision } from '@/domain/decision';
import type { Disclosure } from '@/domain/disclosure';
import { LOCALE_CODES, type Locale } from '@/i18n/locales';
import { toArticle } from './articles';
import { toDecision } from './decision-doc';
import { readingOfDecisions } from './decisions';
import { toDisclosure } from './disclosures';
import { isSaidIn, type Localized } from './localized';
import { countUncleared } from './pictures';
import { toProse } from './prose';
import type { Doc } from './publications';
import { getEntryNumber } from './record';

export { isDeskCollection, type Standing } from '@/cms/desk-reader';

type Words = { standing: Standing; entry: number | null; locales: Locale[]; unclearedPictures: number };
/** An item of the desk as its public page would have it in one language. */
export type DeskPage = Words &
  (
    | { collection: 'articles'; article: Article }
    | { collection: 'disclosures'; disclosure: Disclosure }
    | { collection: 'decisions'; decision: Decision }
  );

export const itemOf = (page: DeskPage): Article | Disclosure | Decision => {
  if (page.collection === 'decisions') return page.decision;
  return page.collection === 'articles' ? page.article : page.disclosure;
};

const FOLDERS = {
  articles: 'news',
  disclosures: 'disclosures',
  decisions: 'decisions',
} as const satisfies Record<DeskCollection, string>;

/** Path of an item's public page after its language. */
export const publicPath = (collection: DeskCollection, slug: string): string =>
  `/${FOLDERS[collection]}/${slug}`;

/** A draft may lack what nothing public lacks; a page must stand all the same. */
function filled(doc: Doc): Doc {
  const now = new Date().toISOString();
  return {
    ...doc,
    slug: doc.slug ?? '',
    publishedAt: doc.publishedAt ?? now,
    formedOn: doc.formedOn ?? now,
    madeOn: doc.madeOn ?? today(),
    documentNumber: doc.documentNumber ?? '',
  };
}

const hasText = (collection: DeskCollection, { body, content }: Doc, code: Locale): boolean =>
  collection === 'decisions' ? isSaidIn(content as Localized, code) : toProse(body, code).length > 0;

/** An item as somebody with a session may read it; a status where they may not. */
export async function getDeskPage(
  headers: Headers,
  locale: Locale,
  asked: DeskAsked,
): Promise<DeskPage | DeskRefusal> {
  const read = await readAtDesk(headers, asked);
  if (typeof read === 'number') return read;
  const doc = filled(read.doc);
  const words: Words = {
    standing: read.standing,
    entry:
      read.standing === 'public' ? await getEntryNumber(FOLDERS[asked.collection], String(doc.slug)) : null,
    locales: LOCALE_CODES.filter(
      (code) => isSaidIn(doc.title as Localized, code) && hasText(asked.collection, doc, code),
    ),
    unclearedPictures: countUncleared([doc.cover, doc.body]),
  };
  if (asked.collection === 'articles')
    return { ...words, collection: 'articles', article: toArticle(doc, locale, 'desk') };
  if (asked.collection === 'disclosures')
    return { ...words, collection: 'disclosures', disclosure: toDisclosure(doc, locale, 'desk') };
  const decision = toDecision(doc, await readingOfDecisions(locale), 'desk');
  return decision ? { ...words, collection: 'decisions', decision } : 409;
}
