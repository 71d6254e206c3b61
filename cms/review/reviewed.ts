import { isNewsTopic } from '../../domain/article';
import { isDisclosureKind } from '../../domain/disclosure';
import {
  DISCLOSURE_REVIEW_KINDS,
  PAGE_KINDS,
  type ReviewKind,
  TOPIC_KINDS,
  UNIT_KIND,
  UNKNOWN_KIND,
} from '../../domain/review/kind';
import { isStandingPage } from '../../domain/site';

/** Collections whose items go through three reviews. Administrative decisions have a gate of their own (decision 0011). */
export const REVIEWED = ['articles', 'disclosures', 'units', 'pages'] as const;
export type Reviewed = (typeof REVIEWED)[number];

export const isReviewed = (slug: unknown): slug is Reviewed =>
  (REVIEWED as readonly unknown[]).includes(slug);

type Doc = Record<string, unknown>;

const KIND_OF: Record<Reviewed, (doc: Doc) => ReviewKind> = {
  articles: ({ topic }) => (isNewsTopic(String(topic)) ? TOPIC_KINDS[topic as never] : UNKNOWN_KIND),
  disclosures: ({ kind }) =>
    isDisclosureKind(String(kind)) ? DISCLOSURE_REVIEW_KINDS[kind as never] : UNKNOWN_KIND,
  units: () => UNIT_KIND,
  pages: ({ slug }) => (isStandingPage(String(slug)) ? PAGE_KINDS[slug as never] : UNKNOWN_KIND),
};

/** What is asked of an item before it may be public. */
export const reviewKindOf = (slug: Reviewed, doc: Doc): ReviewKind => KIND_OF[slug](doc);

export const titleOf = (doc: Doc): string => {
  const said = (doc.title ?? doc.name ?? {}) as { zh?: unknown } | string;
  return String((typeof said === 'string' ? said : said.zh) ?? '') || '（还没有标题）';
};
