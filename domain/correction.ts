import type { Publication } from './publication';

/** A change to something published, or its withdrawal. `at` is an ISO 8601 instant in UTC. */
export const CORRECTION_TYPES = ['change', 'withdrawal'] as const;
export type CorrectionType = (typeof CORRECTION_TYPES)[number];

/** Folders of the public addresses below which published items stand. */
export const PUBLICATION_FOLDERS = ['news', 'disclosures', 'decisions'] as const;
export type PublicationFolder = (typeof PUBLICATION_FOLDERS)[number];

export type Correction = {
  type: CorrectionType;
  at: string;
  /** What was changed, or why it was withdrawn. */
  text: string;
  /** `path` is a path of this site without its language. */
  item: { path: string; title: string; isSample: boolean; isTranslated: boolean };
};

/** Everything that happened to one item after it was published. */
export function correctionsOf(publication: Publication, folder: PublicationFolder): Correction[] {
  const { slug, title, isSample, isTranslated, changes, withdrawal } = publication;
  const item = { path: `/${folder}/${slug}`, title, isSample, isTranslated };
  return [
    ...changes.map(({ at, note }): Correction => ({ type: 'change', at, text: note, item })),
    ...(withdrawal
      ? [{ type: 'withdrawal' as const, at: withdrawal.at, text: withdrawal.reason, item }]
      : []),
  ];
}

/** Newest first; what happened at the same moment stands in the order of the addresses, so that pages are stable. */
export const newestFirst = (corrections: readonly Correction[]): Correction[] =>
  [...corrections].sort(
    (one, other) => other.at.localeCompare(one.at) || one.item.path.localeCompare(other.item.path),
  );
