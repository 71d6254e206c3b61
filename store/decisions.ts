import 'server-only';
import type { Where } from 'payload';
import { findPublished, readSettings } from '@/cms/reader';
import { startOf, today } from '@/cms/today';
import { type Correction, correctionsOf } from '@/domain/correction';
import { DECISION_PARTIES, type Decision, type DecisionCard } from '@/domain/decision';
import { firstStillPublic } from '@/domain/decision/deadline';
import { PUBLISHABLE_KINDS, type PublishableKind } from '@/domain/decision/kind';
import { isOpenKind, toDecisionPolicy } from '@/domain/decision/policy';
import type { Locale } from '@/i18n/locales';
import { allPublished } from './all-published';
import { type Reading, toDecision, toDecisionCard } from './decision-doc';
import { translationOf } from './translation';

export const DECISIONS_A_PAGE = 20;

/** The bureau's settings and its day, by which every decision is read. */
export const readingOfDecisions = async (locale: Locale): Promise<Reading> => ({
  locale,
  policy: toDecisionPolicy(await readSettings()),
  today: today(),
});

/** Asked of the database, so that pages stay full; the day is part of it, so that no cached answer outlives it. */
const stillPublic = ({ policy, today }: Reading): Where => {
  const kinds = PUBLISHABLE_KINDS.filter((kind) => isOpenKind(kind, policy));
  const inTime = DECISION_PARTIES.map((party): Where => {
    const since = startOf(firstStillPublic(party, policy, today));
    return { and: [{ partyType: { equals: party } }, { publishedAt: { greater_than_equal: since } }] };
  });
  return { and: [{ kind: { in: kinds } }, { or: inTime }] };
};

const listed = (asked: Reading, kind?: PublishableKind): Where => ({
  and: [
    stillPublic(asked),
    { 'withdrawal.at': { exists: false } },
    ...(kind ? [{ kind: { equals: kind } }] : []),
  ],
});

export type DecisionPage = { cards: DecisionCard[]; page: number; pages: number };

/** One page of the decisions that are public today, newest first, of one kind or of all; pages count from 1. */
export async function listDecisions(
  locale: Locale,
  { kind, page = 1 }: { kind?: PublishableKind; page?: number } = {},
): Promise<DecisionPage> {
  const asked = await readingOfDecisions(locale);
  const found = await findPublished('decisions', {
    where: listed(asked, kind),
    page,
    limit: DECISIONS_A_PAGE,
    depth: 0,
  });
  const cards = found.docs.flatMap((doc) => toDecisionCard(doc, asked) ?? []);
  return { cards: cards.filter(({ closing }) => closing === null), page: found.page, pages: found.pages };
}

/** The kinds of which a decision is public today. */
export async function listDecisionKinds(locale: Locale): Promise<PublishableKind[]> {
  const asked = await readingOfDecisions(locale);
  const held = await Promise.all(
    PUBLISHABLE_KINDS.map(async (kind) => {
      const { total } = await findPublished('decisions', { where: listed(asked, kind), limit: 1, depth: 0 });
      return total > 0 ? [kind] : [];
    }),
  );
  return held.flat();
}

/** Which decisions have a page with a text at this moment, to be asked of the database. */
export const openDecisions = async (): Promise<Where> => listed(await readingOfDecisions('zh'));

/** One decision; closed, it holds its number, dates and why it is closed. Null where there never was one. */
export async function getDecision(locale: Locale, slug: string): Promise<Decision | null> {
  const asked = await readingOfDecisions(locale);
  const { docs } = await findPublished('decisions', {
    where: { slug: { equals: slug } },
    limit: 1,
    depth: 1,
  });
  const decision = docs[0] ? toDecision(docs[0], asked) : null;
  if (!docs[0] || !decision) return null;
  // What is closed shows nothing of its text.
  const isShown = decision.isTranslated && !decision.closing;
  return { ...decision, ...(await translationOf('decisions', docs[0], locale, isShown)) };
}

/** What was corrected or withdrawn among the decisions whose time is not over, each under its number alone. */
export async function listDecisionCorrections(locale: Locale): Promise<Correction[]> {
  const asked = await readingOfDecisions(locale);
  const touched: Where = {
    or: [{ 'changes.at': { exists: true } }, { 'withdrawal.at': { exists: true } }],
  };
  const docs = await allPublished('decisions', { and: [stillPublic(asked), touched] });
  return docs
    .flatMap((doc) => toDecisionCard(doc, asked) ?? [])
    .flatMap((card) => correctionsOf({ ...card, title: card.documentNumber }, 'decisions'));
}
