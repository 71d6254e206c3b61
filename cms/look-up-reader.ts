import 'server-only';
import { and, asc, count, desc, eq, isNull, lte, sql } from '@payloadcms/db-sqlite/drizzle';
import type { CaseLook } from '../domain/case-look';
import { type Database, ownStatement } from './own-statement';

/**
 * What a look-up reads, in statements of our own: through the desk's documents each cost several times what the
 * database needs. Nothing else reads cases for the public, and each statement names one number and its own limits.
 */

export type CaseDoc = {
  number: string;
  kind: string;
  unitName: string;
  unitTelephone: string;
  role: string;
  language: string;
  isSample: boolean | null;
  stages: { stage: string; date: string; result: string | null }[];
};

const value = sql.placeholder;

/** A case that is withheld is not there for the public. */
const isOpenCase = (cases: Database) => and(eq(cases.number, value('number')), isNull(cases.withheldReason));

const codeDigests = ownStatement<{ codeDigest: string | null }>(({ drizzle, tables: { cases } }) =>
  drizzle.select({ codeDigest: cases.codeDigest }).from(cases).where(isOpenCase(cases)).limit(1),
);

/**
 * The digest of a case's query code, or null where there is no such case or it is withheld: one indexed row without
 * its stages, so that finding one takes no longer than finding none.
 */
export async function findCodeDigest(number: string): Promise<string | null> {
  const found = await codeDigests({ number });
  return found[0]?.codeDigest ?? null;
}

type CaseRow = { doc: Omit<CaseDoc, 'stages'>; stage: CaseDoc['stages'][number] | null };

const casesWithStages = ownStatement<CaseRow>(({ drizzle, tables: { cases, cases_stages: stages } }) => {
  const { number, kind, unitName, unitTelephone, role, language, isSample } = cases;
  return drizzle
    .select({
      doc: { number, kind, unitName, unitTelephone, role, language, isSample },
      stage: { stage: stages.stage, date: stages.date, result: stages.result },
    })
    .from(cases)
    .leftJoin(stages, eq(stages._parentID, cases.id))
    .where(isOpenCase(cases))
    .orderBy(asc(stages._order));
});

/** One case by its number with its stages in their order; ask only after its code has proved right. Never cached. */
export async function findCaseToLookUp(number: string): Promise<CaseDoc | null> {
  const rows = await casesWithStages({ number });
  const [first] = rows;
  return first ? { ...first.doc, stages: rows.flatMap(({ stage }) => (stage?.stage ? [stage] : [])) } : null;
}

const isShownLook = (looks: Database) =>
  and(eq(looks.number, value('number')), lte(looks.shownFrom, value('now')));

const newestLooks = ownStatement<CaseLook>(({ drizzle, tables: { case_looks: looks } }) => {
  const { at, shownFrom, unit, role, reason, note } = looks;
  return drizzle
    .select({ at, shownFrom, unit, role, reason, note })
    .from(looks)
    .where(isShownLook(looks))
    .orderBy(desc(at))
    .limit(value('limit'));
});

const allLooks = ownStatement<{ total: number }>(({ drizzle, tables: { case_looks: looks } }) =>
  drizzle.select({ total: count() }).from(looks).where(isShownLook(looks)),
);

/** The looks of staff at one case that may be shown by now, newest first; ask only after its code has proved right. */
export async function findLooks(
  number: string,
  limit: number,
): Promise<{ looks: CaseLook[]; total: number }> {
  const asked = { number, now: new Date().toISOString() };
  const looks = await newestLooks({ ...asked, limit });
  if (looks.length < limit) return { looks, total: looks.length };
  const [all] = await allLooks(asked);
  return { looks, total: all?.total ?? looks.length };
}
