import { and, count, eq, isNull, lt, min, or, sql } from '@payloadcms/db-sqlite/drizzle';
import type { Payload } from 'payload';
import type { CaseKind } from '../../domain/case-kind';
import type { CaseGroups } from '../../domain/statistics/case-counts';
import { type IsoMonth, shiftMonth } from '../../domain/statistics/month';

// biome-ignore lint/suspicious/noExplicitAny: Payload builds its tables at run time and types them as any
type Database = any;

export type CaseRange = { isSample: boolean; first: IsoMonth; last: IsoMonth };

/**
 * The only reading of cases for figures: the database groups them, and neither a number nor a unit nor a party leaves
 * it. Withheld cases are left out, so that the figures are the same whether there is one or not.
 */
export async function groupCases(payload: Payload, range: CaseRange): Promise<CaseGroups> {
  const { drizzle, tables }: Database = payload.db;
  const { cases, cases_stages: stages } = tables;
  const isSample = eq(cases.isSample, true);
  const isOpen = and(
    isNull(cases.withheldReason),
    range.isSample ? isSample : or(isNull(cases.isSample), eq(cases.isSample, false)),
  );
  // Days sort as text, and every day of a month stands before the next month.
  const [from, before] = [range.first, shiftMonth(range.last, 1)];

  const firsts = drizzle
    .select({ kind: cases.kind, date: min(stages.date).as('first_date') })
    .from(stages)
    .innerJoin(cases, eq(stages._parentID, cases.id))
    .where(isOpen)
    .groupBy(cases.id, cases.kind)
    .as('firsts');
  const month = sql<string>`substr(${firsts.date}, 1, 7)`;
  const byMonth: { kind: CaseKind; month: IsoMonth; count: number }[] = await drizzle
    .select({ kind: firsts.kind, month, count: count() })
    .from(firsts)
    .groupBy(firsts.kind, month);

  const byDay = await drizzle
    .select({ date: stages.date, disclosedOn: stages.disclosedOn, count: count() })
    .from(stages)
    .innerJoin(cases, eq(stages._parentID, cases.id))
    .where(and(isOpen, sql`${stages.date} >= ${from}`, lt(stages.date, before)))
    .groupBy(stages.date, stages.disclosedOn);

  return {
    cases: byMonth.filter((group) => group.month >= from && group.month < before),
    stages: byDay,
  };
}
