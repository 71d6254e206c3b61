import 'server-only';
import config from '@payload-config';
import { and, asc, count, desc, eq, isNull, lte } from '@payloadcms/db-sqlite/drizzle';
import { getPayload } from 'payload';
import type { CaseLook } from '../domain/case-look';

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

// biome-ignore lint/suspicious/noExplicitAny: Payload builds its tables at run time and types them as any
type Database = any;

async function database(): Promise<Database> {
  const payload = await getPayload({ config });
  return payload.db;
}

/** A case that is withheld is not there for the public. */
const isOpenCase = (cases: Database, number: string) =>
  and(eq(cases.number, number), isNull(cases.withheldReason));

/**
 * The digest of a case's query code, or null where there is no such case or it is withheld: one indexed row without
 * its stages, so that finding one takes no longer than finding none.
 */
export async function findCodeDigest(number: string): Promise<string | null> {
  const { drizzle, tables } = await database();
  const found: { codeDigest: string | null }[] = await drizzle
    .select({ codeDigest: tables.cases.codeDigest })
    .from(tables.cases)
    .where(isOpenCase(tables.cases, number))
    .limit(1);
  return found[0]?.codeDigest ?? null;
}

/** One case by its number with its stages in their order; ask only after its code has proved right. Never cached. */
export async function findCaseToLookUp(number: string): Promise<CaseDoc | null> {
  const { drizzle, tables } = await database();
  const { cases, cases_stages: stages } = tables;
  const { number: _number, kind, unitName, unitTelephone, role, language, isSample } = cases;
  const rows: { doc: Omit<CaseDoc, 'stages'>; stage: CaseDoc['stages'][number] | null }[] = await drizzle
    .select({
      doc: { number: _number, kind, unitName, unitTelephone, role, language, isSample },
      stage: { stage: stages.stage, date: stages.date, result: stages.result },
    })
    .from(cases)
    .leftJoin(stages, eq(stages._parentID, cases.id))
    .where(isOpenCase(cases, number))
    .orderBy(asc(stages._order));
  const [first] = rows;
  return first ? { ...first.doc, stages: rows.flatMap(({ stage }) => (stage?.stage ? [stage] : [])) } : null;
}

/** The looks of staff at one case that may be shown by now, newest first; ask only after its code has proved right. */
export async function findLooks(
  number: string,
  limit: number,
): Promise<{ looks: CaseLook[]; total: number }> {
  const { drizzle, tables } = await database();
  const looks = tables.case_looks;
  const { at, shownFrom, unit, role, reason, note } = looks;
  const isShown = and(eq(looks.number, number), lte(shownFrom, new Date().toISOString()));
  const found: CaseLook[] = await drizzle
    .select({ at, shownFrom, unit, role, reason, note })
    .from(looks)
    .where(isShown)
    .orderBy(desc(at))
    .limit(limit);
  if (found.length < limit) return { looks: found, total: found.length };
  const [all]: { total: number }[] = await drizzle.select({ total: count() }).from(looks).where(isShown);
  return { looks: found, total: all?.total ?? found.length };
}
