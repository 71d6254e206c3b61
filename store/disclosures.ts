import 'server-only';
import { findPublished } from '@/cms/reader';
import {
  DISCLOSURE_KINDS,
  type Disclosure,
  type DisclosureCard,
  type DisclosureKind,
  isDisclosureKind,
} from '@/domain/disclosure';
import type { Locale } from '@/i18n/locales';
import { type ReadAt, toAttachments } from './attachments';
import { isSaidIn, type Localized } from './localized';
import { toProse } from './prose';
import { type Doc, rows, toPublication, words } from './publications';
import { translationOf } from './translation';

export const DISCLOSURES_A_PAGE = 20;

const kindOf = (doc: Doc): DisclosureKind => {
  const kind = String(doc.kind);
  return isDisclosureKind(kind) ? kind : 'other';
};

const toCard = (doc: Doc, locale: Locale): DisclosureCard => ({
  ...toPublication(doc, locale),
  kind: kindOf(doc),
  publisher: words(doc, 'publisher', locale),
});

/** A document of the desk as the reader of one language gets it. */
export function toDisclosure(doc: Doc, locale: Locale, at?: ReadAt): Disclosure {
  const card = toCard(doc, locale);
  return {
    ...card,
    // Of what was withdrawn the title alone is read, not its body (cms/hooks/hide-withdrawn.ts).
    isTranslated:
      card.isTranslated && (card.withdrawal !== null || isSaidIn(doc.body as Localized<unknown>, locale)),
    documentNumber: doc.documentNumber ? String(doc.documentNumber) : null,
    legalBasis: rows(doc, 'legalBasis').map((basis) => words(basis, 'name', locale)),
    formedOn: String(doc.formedOn),
    body: card.withdrawal ? [] : toProse(doc.body, locale),
    attachments: toAttachments(doc, locale, at),
  };
}

export type DisclosurePage = { cards: DisclosureCard[]; page: number; pages: number; total: number };

/** One page of the disclosures, newest first, of one kind or of all; pages count from 1. */
export async function listDisclosures(
  locale: Locale,
  {
    kind,
    page = 1,
    limit = DISCLOSURES_A_PAGE,
  }: { kind?: DisclosureKind; page?: number; limit?: number } = {},
): Promise<DisclosurePage> {
  const found = await findPublished('disclosures', {
    where: kind && { kind: { equals: kind } },
    page,
    limit,
    depth: 0,
  });
  return {
    cards: found.docs.map((doc) => toCard(doc, locale)),
    page: found.page,
    pages: found.pages,
    total: found.total,
  };
}

/** How many items each kind holds; a kind with none counts 0. */
export async function countDisclosures(): Promise<Record<DisclosureKind, number>> {
  const totals = await Promise.all(
    DISCLOSURE_KINDS.map(async (kind) => {
      const { total } = await findPublished('disclosures', {
        where: { kind: { equals: kind } },
        limit: 1,
        depth: 0,
      });
      return [kind, total] as const;
    }),
  );
  return Object.fromEntries(totals) as Record<DisclosureKind, number>;
}

export async function getDisclosure(locale: Locale, slug: string): Promise<Disclosure | null> {
  const { docs } = await findPublished('disclosures', {
    where: { slug: { equals: slug } },
    limit: 1,
    depth: 2,
  });
  if (!docs[0]) return null;
  const disclosure = toDisclosure(docs[0], locale);
  return {
    ...disclosure,
    ...(await translationOf(
      'disclosures',
      docs[0],
      locale,
      disclosure.isTranslated && !disclosure.withdrawal,
    )),
  };
}
