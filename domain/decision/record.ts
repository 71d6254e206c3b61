import type { IsoDate } from '../clock/iso-date';
import type { DecisionEvent, DecisionNature, DecisionParty, DecisionProcedure } from '../decision';
import type { DecisionKind } from './kind';

/** What must be answered about a decision before it may be public; yes to any closes it. */
export const CONCERNS = ['minor', 'secret', 'privacy', 'trade-secret'] as const;
export type Concern = (typeof CONCERNS)[number];
export type Answer = 'yes' | 'no';

/** The texts a reader sees, each in both languages. */
export const DECISION_TEXTS = [
  'title',
  'organ',
  'party',
  'facts',
  'basis',
  'content',
  'significance',
] as const;
export type DecisionText = (typeof DECISION_TEXTS)[number];
export type Bilingual = { zh: string; mn: string };

/** A decision as the desk keeps it. Null: not filled in yet. */
export type DecisionRecord = {
  documentNumber: string;
  kind: DecisionKind | null;
  nature: DecisionNature | null;
  procedure: DecisionProcedure | null;
  partyType: DecisionParty | null;
  madeOn: IsoDate | null;
  concerns: Record<Concern, Answer | null>;
  texts: Record<DecisionText, Bilingual>;
  changes: { at: string; note: Bilingual }[];
  /** Files beside the text, each by its bytes (SHA-256, hexadecimal). */
  attachments: { title: Bilingual; digest: string }[];
  event: { what: DecisionEvent; on: IsoDate } | null;
  withdrawal: { at: string; reason: Bilingual } | null;
};

/**
 * Exactly what the three sign-offs answer for, as one text: what a reader will see and what the gate judged by. What
 * befell the decision later is not part of it, so that a withdrawal needs no new sign-off.
 */
export const signedText = ({ event: _, withdrawal: __, ...signed }: DecisionRecord): string =>
  JSON.stringify([
    signed.documentNumber,
    signed.kind,
    signed.nature,
    signed.procedure,
    signed.partyType,
    signed.madeOn,
    CONCERNS.map((concern) => signed.concerns[concern]),
    DECISION_TEXTS.map((text) => [signed.texts[text].zh, signed.texts[text].mn]),
    signed.changes.map(({ at, note }) => [at, note.zh, note.mn]),
    // Left out where there are none, so that texts signed before there could be any are still signed.
    ...(signed.attachments.length > 0
      ? [signed.attachments.map(({ title, digest }) => [title.zh, title.mn, digest])]
      : []),
  ]);

/** Every word of a decision in one language or both, one to a line, as the privacy scan reads them. */
export const wordsOf = (record: DecisionRecord): string =>
  [
    record.documentNumber,
    ...DECISION_TEXTS.flatMap((text) => [record.texts[text].zh, record.texts[text].mn]),
    ...record.changes.flatMap(({ note }) => [note.zh, note.mn]),
    ...record.attachments.flatMap(({ title }) => [title.zh, title.mn]),
    ...remainingWords(record),
  ].join('\n');

/** What stays public of a withdrawn decision. */
export const remainingWords = ({ documentNumber, texts, withdrawal }: DecisionRecord): string[] => [
  documentNumber,
  texts.organ.zh,
  texts.organ.mn,
  withdrawal?.reason.zh ?? '',
  withdrawal?.reason.mn ?? '',
];
