import type { Attachment } from './attachment';
import type { Block } from './prose';
import type { Publication } from './publication';

/**
 * The kinds a police organ discloses to society.
 * 公安机关执法公开规定 (公通字〔2018〕26号) art. 9 items 1–11, in its order; `situation` is arts. 10–11.
 */
export const DISCLOSURE_KINDS = [
  'powers',
  'rules',
  'case-procedures',
  'rights',
  'convenience',
  'complaints',
  'bodies',
  'windows',
  'cameras',
  'traffic-control',
  'situation',
  'other',
] as const;
export type DisclosureKind = (typeof DISCLOSURE_KINDS)[number];

export const isDisclosureKind = (value: string): value is DisclosureKind =>
  (DISCLOSURE_KINDS as readonly string[]).includes(value);

export type DisclosureCard = Publication & { kind: DisclosureKind; publisher: string };

export type Disclosure = DisclosureCard & {
  documentNumber: string | null;
  /** Names of laws and rules, without article numbers that nobody has checked. */
  legalBasis: string[];
  /** ISO date on which the information came about; the 20-working-day limit runs from it. */
  formedOn: string;
  body: Block[];
  attachments: Attachment[];
};
