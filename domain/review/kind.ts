import type { NewsTopic } from '../article';
import type { DisclosureKind } from '../disclosure';
import type { StandingPage } from '../site';

/** Whom an item has to be shown to beside its three reviewers. */
export const CONSULTATIONS = ['legal', 'secrecy'] as const;
export type Consultation = (typeof CONSULTATIONS)[number];

/** What is asked of an item before it may be public, by what it is. */
export type ReviewKind = {
  consultations: readonly Consultation[];
  /** May go out at once and be reviewed afterwards: people must not drive into a closed road. */
  isTrafficNotice: boolean;
  /** Has a page of its own that is taken back with a reason; a unit is corrected instead. */
  isWithdrawable: boolean;
  /** May stand first on the home page for some days. */
  isFeaturable: boolean;
};

const plain: ReviewKind = {
  consultations: [],
  isTrafficNotice: false,
  isWithdrawable: true,
  isFeaturable: false,
};
const asking = (...consultations: Consultation[]): ReviewKind => ({ ...plain, consultations });

// 2018 disclosure rule art. 19: the legal and the secrecy unit are consulted where the matter needs it. Which matters
// those are, no source names; the rows below follow what an item says of law and of police work.
const news: ReviewKind = { ...plain, isFeaturable: true };

export const TOPIC_KINDS: Readonly<Record<NewsTopic, ReviewKind>> = {
  organisation: news,
  stations: news,
  enforcement: { ...news, consultations: ['legal', 'secrecy'] },
  service: news,
  openness: news,
  community: news,
};

export const DISCLOSURE_REVIEW_KINDS: Readonly<Record<DisclosureKind, ReviewKind>> = {
  powers: asking('legal'),
  rules: asking('legal'),
  'case-procedures': asking('legal'),
  rights: asking('legal'),
  convenience: plain,
  complaints: plain,
  bodies: plain,
  windows: plain,
  cameras: asking('secrecy'),
  'traffic-control': { ...plain, isTrafficNotice: true },
  situation: asking('secrecy'),
  other: asking('legal', 'secrecy'),
};

/** Addresses, telephones and hours: three people look, nobody else is asked. */
export const UNIT_KIND: ReviewKind = { ...plain, isWithdrawable: false };

const standing: ReviewKind = { ...plain, isWithdrawable: false };

/** A standing page is corrected and not taken back; what it promises, or says of figures, is the legal unit's to see. */
export const PAGE_KINDS: Readonly<Record<StandingPage, ReviewKind>> = {
  reform: standing,
  about: standing,
  privacy: { ...standing, consultations: ['legal'] },
  accessibility: standing,
  help: standing,
  statistics: { ...standing, consultations: ['legal'] },
  frame: standing,
};

/** What has no kind yet is asked everything. */
export const UNKNOWN_KIND: ReviewKind = asking(...CONSULTATIONS);
