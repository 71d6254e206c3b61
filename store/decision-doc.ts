import 'server-only';
import { bureauDay } from '@/cms/today';
import {
  DECISION_NATURES,
  DECISION_PARTIES,
  type Decision,
  type DecisionCard,
  type DecisionClosing,
  type DecisionNature,
  type DecisionParty,
} from '@/domain/decision';
import { publicThrough } from '@/domain/decision/deadline';
import { isPublishableKind } from '@/domain/decision/kind';
import { type DecisionPolicy, isOpenKind } from '@/domain/decision/policy';
import type { Locale } from '@/i18n/locales';
import { type ReadAt, toAttachments } from './attachments';
import { isSaidIn, type Localized } from './localized';
import { type Doc, toPublication, words } from './publications';

/** By which a stored decision is read: the bureau's settings and its day. */
export type Reading = { locale: Locale; policy: DecisionPolicy; today: string };

const natureOf = (doc: Doc): DecisionNature =>
  DECISION_NATURES.find((nature) => nature === doc.nature) ?? 'other';
/** Whose party is not known is public for the shorter time. */
const partyOf = (doc: Doc): DecisionParty =>
  DECISION_PARTIES.find((party) => party === doc.partyType) ?? 'person';

const lastDay = (doc: Doc, { policy }: Reading): string =>
  publicThrough(partyOf(doc), bureauDay(String(doc.publishedAt)), policy);

function closingOf(doc: Doc, reading: Reading): DecisionClosing | null {
  if ((doc.withdrawal as Doc | undefined)?.at) return { why: 'withdrawn' };
  const on = lastDay(doc, reading);
  if (on < reading.today) return { why: 'expired', on };
  return isPublishableKind(doc.kind) && isOpenKind(doc.kind, reading.policy) ? null : { why: 'kind-closed' };
}

/** Null for a kind that never has a page, whatever the desk has stored. */
export function toDecisionCard(doc: Doc, reading: Reading): DecisionCard | null {
  if (!isPublishableKind(doc.kind)) return null;
  const closing = closingOf(doc, reading);
  const publication = toPublication(doc, reading.locale);
  const documentNumber = String(doc.documentNumber);
  return {
    ...publication,
    ...(closing && { title: documentNumber, changes: [] }),
    isTranslated:
      closing !== null || (publication.isTranslated && isSaidIn(doc.content as Localized, reading.locale)),
    documentNumber,
    kind: doc.kind,
    nature: natureOf(doc),
    organ: words(doc, 'organ', reading.locale),
    madeOn: String(doc.madeOn),
    closing,
  };
}

export function toDecision(doc: Doc, reading: Reading, at: ReadAt = 'public'): Decision | null {
  const card = toDecisionCard(doc, reading);
  if (!card) return null;
  const said = (field: string) => (card.closing ? '' : words(doc, field, reading.locale));
  return {
    ...card,
    party: said('party'),
    facts: said('facts'),
    basis: said('basis'),
    content: said('content'),
    significance: said('significance'),
    attachments: card.closing ? [] : toAttachments(doc, reading.locale, at),
    publicThrough: lastDay(doc, reading),
  };
}
