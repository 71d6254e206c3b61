import { and, eq, inArray, isNull } from '@payloadcms/db-sqlite/drizzle';
import type { Payload } from 'payload';
import type { ExtractedCase } from '../../extract/extracted-case';
import type { HeldCase, HeldStage } from './merge';

/**
 * Cases written straight to their tables, many rows a statement and all in one transaction:
 * the document API would write each case by itself, and an import must happen whole or not at all.
 */
// biome-ignore lint/suspicious/noExplicitAny: Payload builds its tables at run time and types them as any
type Database = any;

const IN_ONE_STATEMENT = 400;

export const database = (payload: Payload): Database => payload.db;

function* chunks<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < rows.length; start += IN_ONE_STATEMENT)
    yield rows.slice(start, start + IN_ONE_STATEMENT);
}

export async function findHeld(
  db: Database,
  tx: Database,
  numbers: readonly string[],
): Promise<Map<string, HeldCase>> {
  const { cases, cases_stages: stages } = db.tables;
  const held = new Map<string, HeldCase>();
  for (const some of chunks(numbers)) {
    const rows = await tx
      .select({
        id: cases.id,
        number: cases.number,
        withheldReason: cases.withheldReason,
        unitName: cases.unitName,
        role: cases.role,
        language: cases.language,
      })
      .from(cases)
      .where(inArray(cases.number, [...some]));
    const byId = new Map<number, HeldCase>();
    for (const row of rows) {
      const found: HeldCase = { ...row, stages: [] };
      byId.set(row.id, found);
      held.set(row.number, found);
    }
    for (const ids of chunks([...byId.keys()])) {
      const reached = await tx
        .select({
          parent: stages._parentID,
          stage: stages.stage,
          date: stages.date,
          result: stages.result,
          disclosedOn: stages.disclosedOn,
        })
        .from(stages)
        .where(inArray(stages._parentID, [...ids]));
      for (const { parent, ...stage } of reached) byId.get(parent)?.stages.push(stage as HeldStage);
    }
  }
  return held;
}

export type NewCase = { told: ExtractedCase; codeDigest: string | null; isSample: boolean };

export async function insertCases(
  db: Database,
  tx: Database,
  newCases: readonly NewCase[],
): Promise<Map<string, number>> {
  const { cases } = db.tables;
  const now = new Date().toISOString();
  const ids = new Map<string, number>();
  for (const some of chunks(newCases)) {
    const rows = await tx
      .insert(cases)
      .values(
        some.map(({ told, codeDigest, isSample }) => ({
          number: told.number,
          kind: told.kind,
          unitName: told.unitName,
          unitTelephone: told.unitTelephone,
          role: told.role,
          language: told.language,
          withheldReason: told.withheldReason,
          codeDigest,
          isSample,
          createdAt: now,
          updatedAt: now,
        })),
      )
      .returning({ id: cases.id, number: cases.number });
    for (const row of rows) ids.set(row.number, row.id);
  }
  return ids;
}

/** Puts down all stages of a case anew, in their order. */
export async function writeStages(
  db: Database,
  tx: Database,
  byCase: ReadonlyMap<number, readonly HeldStage[]>,
): Promise<void> {
  const { cases, cases_stages: stages } = db.tables;
  const now = new Date().toISOString();
  for (const ids of chunks([...byCase.keys()])) {
    await tx.delete(stages).where(inArray(stages._parentID, [...ids]));
    await tx
      .update(cases)
      .set({ updatedAt: now })
      .where(inArray(cases.id, [...ids]));
  }
  const rows = [...byCase].flatMap(([parent, reached]) =>
    reached.map((stage, index) => ({
      ...stage,
      _parentID: parent,
      _order: index + 1,
      id: `${parent}-${stage.stage}`,
    })),
  );
  for (const some of chunks(rows)) await tx.insert(stages).values([...some]);
}

/** Closes a case that may still be looked up; one that is withheld already keeps its reason. */
export async function withhold(db: Database, tx: Database, id: number, reason: string): Promise<void> {
  const { cases } = db.tables;
  await tx
    .update(cases)
    .set({ withheldReason: reason, updatedAt: new Date().toISOString() })
    .where(and(eq(cases.id, id), isNull(cases.withheldReason)));
}
