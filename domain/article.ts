import type { Attachment } from './attachment';
import type { Block, Picture } from './prose';
import type { Publication } from './publication';

export const NEWS_TOPICS = [
  'organisation',
  'stations',
  'enforcement',
  'service',
  'openness',
  'community',
] as const;
export type NewsTopic = (typeof NEWS_TOPICS)[number];

export const isNewsTopic = (value: string): value is NewsTopic =>
  (NEWS_TOPICS as readonly string[]).includes(value);

/** 监制 / 审核 / 编辑: the three reviews, named by role and never by person. */
export type Credits = { supervisor: string; reviewer: string; editor: string };

/** `isFeatured`: put first on the home page for some days; said there alone. */
export type ArticleCard = Publication & { topic: NewsTopic; cover: Picture | null; isFeatured?: boolean };

export type Article = ArticleCard & {
  source: string;
  place: string;
  body: Block[];
  attachments: Attachment[];
  credits: Credits;
};
