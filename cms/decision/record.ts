import {
  DECISION_EVENTS,
  DECISION_NATURES,
  DECISION_PARTIES,
  DECISION_PROCEDURES,
} from '../../domain/decision';
import { isDecisionKind } from '../../domain/decision/kind';
import {
  type Bilingual,
  CONCERNS,
  DECISION_TEXTS,
  type DecisionRecord,
  type DecisionText,
} from '../../domain/decision/record';

type Doc = Record<string, unknown>;

const words = (value: unknown): string => (typeof value === 'string' ? value : '');
const both = (value: unknown): Bilingual => {
  const said = (value ?? {}) as Partial<Bilingual>;
  return { zh: words(said.zh), mn: words(said.mn) };
};
const one = <T extends string>(values: readonly T[], value: unknown): T | null =>
  values.find((known) => known === value) ?? null;
const group = (doc: Doc, name: string): Doc => (doc[name] ?? {}) as Doc;
const rows = (doc: Doc, name: string): Doc[] => (Array.isArray(doc[name]) ? (doc[name] as Doc[]) : []);

/** A field's name at the desk: 'trade-secret' is kept under `tradeSecret`. */
export const fieldOf = (name: string): string => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

const toEvent = (doc: Doc): DecisionRecord['event'] => {
  const what = one(DECISION_EVENTS, group(doc, 'event').what);
  const on = words(group(doc, 'event').on);
  return what && on ? { what, on } : null;
};

const toWithdrawal = (doc: Doc): DecisionRecord['withdrawal'] => {
  const { at, reason } = group(doc, 'withdrawal');
  return at ? { at: String(at), reason: both(reason) } : null;
};

/** A document of the desk, read in all languages, as the gate judges it. */
export function toRecord(doc: Doc): DecisionRecord {
  const texts = DECISION_TEXTS.map((text): [DecisionText, Bilingual] => [text, both(doc[text])]);
  const concerns = group(doc, 'concerns');
  return {
    documentNumber: words(doc.documentNumber),
    kind: isDecisionKind(doc.kind) ? doc.kind : null,
    nature: one(DECISION_NATURES, doc.nature),
    procedure: one(DECISION_PROCEDURES, doc.procedure),
    partyType: one(DECISION_PARTIES, doc.partyType),
    madeOn: words(doc.madeOn) || null,
    concerns: Object.fromEntries(
      CONCERNS.map((concern) => [concern, one(['yes', 'no'], concerns[fieldOf(concern)])]),
    ) as DecisionRecord['concerns'],
    texts: Object.fromEntries(texts) as DecisionRecord['texts'],
    changes: rows(doc, 'changes').map(({ at, note }) => ({ at: String(at ?? ''), note: both(note) })),
    attachments: rows(doc, 'attachments').map(({ title, digest }) => ({
      title: both(title),
      digest: words(digest),
    })),
    event: toEvent(doc),
    withdrawal: toWithdrawal(doc),
  };
}
