import type { Attachment } from './attachment';
import type { IsoDate } from './clock/iso-date';
import type { PublishableKind } from './decision/kind';
import type { Publication } from './publication';

export const DECISION_NATURES = ['penalty', 'licence', 'other'] as const;
export type DecisionNature = (typeof DECISION_NATURES)[number];
export const NATURE_TERMS: Record<DecisionNature, string> = {
  penalty: '行政处罚',
  licence: '行政许可',
  other: '其他行政决定',
};

/** A decision by the simplified procedure may be left out; an ordinary one may not for that reason. */
export const DECISION_PROCEDURES = ['ordinary', 'simplified'] as const;
export type DecisionProcedure = (typeof DECISION_PROCEDURES)[number];
export const PROCEDURE_TERMS: Record<DecisionProcedure, string> = {
  ordinary: '普通程序',
  simplified: '简易程序（当场作出）',
};

export const DECISION_PARTIES = ['person', 'organisation'] as const;
export type DecisionParty = (typeof DECISION_PARTIES)[number];
export const PARTY_TERMS: Record<DecisionParty, string> = {
  person: '自然人（个体工商户的经营者也是自然人）',
  organisation: '法人或者其他组织',
};

/** What befell a decision after it was made. 行政处罚法 art. 48: each of them takes it off the site. */
export const DECISION_EVENTS = ['changed', 'revoked', 'unlawful', 'invalid'] as const;
export type DecisionEvent = (typeof DECISION_EVENTS)[number];
export const EVENT_TERMS: Record<DecisionEvent, string> = {
  changed: '被依法变更',
  revoked: '被依法撤销',
  unlawful: '被确认违法',
  invalid: '被确认无效',
};

/**
 * `withdrawn`: with a public reason. `expired`: `on` was its last public day. `kind-closed`: the legal unit has closed
 * the kind again.
 */
export type DecisionClosing = { why: 'withdrawn' } | { why: 'expired'; on: IsoDate } | { why: 'kind-closed' };

/** A closed decision names neither its party nor its title: its number stands for both. */
export type DecisionCard = Publication & {
  documentNumber: string;
  kind: PublishableKind;
  nature: DecisionNature;
  organ: string;
  madeOn: IsoDate;
  closing: DecisionClosing | null;
};

/** `party` is in its anonymised form. Texts hold paragraphs parted by line ends; all are empty once closed. */
export type Decision = DecisionCard & {
  party: string;
  facts: string;
  basis: string;
  content: string;
  /** Why it is public. */
  significance: string;
  attachments: Attachment[];
  /** The last day on which the page is there. */
  publicThrough: IsoDate;
};

/** The texts of a decision in the order of the page. */
export const DECISION_SECTIONS = ['facts', 'basis', 'content', 'significance'] as const;

/** Paragraphs of a text as it was typed. */
export const paragraphs = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
