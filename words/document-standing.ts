import { sourceDigest } from './digest';

/**
 * What is known of the Mongolian of one field of a document. Digests: `text` of the Mongolian written last and
 * `source` of the Chinese it was made from; `reviewedText` of the Mongolian a reader passed and `reviewedSource` of the
 * Chinese beside it then, null where nobody has.
 */
export type KeptTranslation = {
  text: string;
  source: string;
  reviewedText: string | null;
  reviewedSource: string | null;
};

/** `reviewed`: passed beside this very Chinese; `stale`: made from other Chinese; `draft`: passed by nobody. */
export const TRANSLATION_STANDINGS = ['reviewed', 'draft', 'stale'] as const;
export type TranslationStanding = (typeof TRANSLATION_STANDINGS)[number];

/** How the Mongolian of a field stands beside its Chinese. Words nobody wrote down anything about are a draft. */
export function translationStanding(
  { zh, mn }: { zh: string; mn: string },
  kept: KeptTranslation | undefined,
): TranslationStanding {
  const [text, source] = [sourceDigest(mn), sourceDigest(zh)];
  if (!kept) return 'draft';
  if (kept.reviewedText === text && kept.reviewedSource === source) return 'reviewed';
  const madeFrom = [
    ...(kept.text === text ? [kept.source] : []),
    ...(kept.reviewedText === text ? [kept.reviewedSource] : []),
  ];
  return madeFrom.length > 0 && !madeFrom.includes(source) ? 'stale' : 'draft';
}

/** How a whole document stands: as the worst of its fields. */
export const worstStanding = (all: readonly TranslationStanding[]): TranslationStanding => {
  if (all.includes('stale')) return 'stale';
  return all.every((one) => one === 'reviewed') ? 'reviewed' : 'draft';
};
