import type { Payload } from 'payload';
import type { Extract } from '../../extract/read';
import { codeDigest, drawQueryCode } from '../query-code';
import type { Slip } from '../slip';
import { today } from '../today';
import { type Conflict, type Merge, merge, mergedStages } from './merge';
import { type WrittenSlips, writeSlips } from './slips';
import { database, findHeld, insertCases, type NewCase, withhold, writeStages } from './tables';

export type Applied = Record<Merge['outcome'], number> & {
  conflicts: Conflict[];
  /** Known cases closed because no row about them could be believed. */
  closed: number;
  /** Folder of the receipt slips of new cases, or null when none was needed. */
  slips: string | null;
};

export type ApplyOptions = { dryRun?: boolean; isSample?: boolean };

class DryRun extends Error {}

function issue({ told }: Merge): { code: string; slip: Slip } | null {
  if (told.withheldReason) return null;
  const code = drawQueryCode();
  const { number, unitName, unitTelephone, language } = told;
  return { code, slip: { number, code, unitName, unitTelephone, language } };
}

/**
 * Brings an extract into the database: all of it in one transaction, or nothing. `dryRun` goes the whole way
 * and takes it back. Throws what the database throws; nothing is changed then.
 */
export async function applyExtract(
  payload: Payload,
  extract: Extract,
  options: ApplyOptions = {},
): Promise<Applied> {
  const { dryRun = false, isSample = false } = options;
  const db = database(payload);
  const applied: Applied = {
    new: 0,
    advanced: 0,
    withheld: 0,
    unchanged: 0,
    refused: 0,
    conflicts: [],
    closed: 0,
    slips: null,
  };
  let printed: WrittenSlips | null = null;

  try {
    // biome-ignore lint/suspicious/noExplicitAny: the adapter types its transactions as any
    await db.drizzle.transaction(async (tx: any) => {
      const numbers = [
        ...extract.cases.map(({ number }) => number),
        ...extract.closings.map(({ number }) => number),
      ];
      const held = await findHeld(db, tx, numbers);
      const merges = extract.cases.map((told) => merge(held.get(told.number) ?? null, told));
      for (const one of merges) {
        applied[one.outcome] += 1;
        applied.conflicts.push(...one.conflicts);
      }

      const slips: Slip[] = [];
      const fresh: NewCase[] = merges
        .filter(({ outcome }) => outcome === 'new')
        .map((one) => {
          const issued = issue(one);
          if (issued) slips.push(issued.slip);
          return { told: one.told, isSample, codeDigest: issued && codeDigest(one.told.number, issued.code) };
        });
      const ids = await insertCases(db, tx, fresh);

      const stages = new Map<number, ReturnType<typeof mergedStages>>();
      for (const one of merges.filter(({ outcome }) => outcome !== 'refused')) {
        const id = one.held?.id ?? ids.get(one.told.number);
        if (id === undefined) throw new Error(`写入后找不到案件 ${one.told.number}`);
        if (one.added.length > 0) stages.set(id, mergedStages(one, today()));
      }
      await writeStages(db, tx, stages);

      // Even where a file is not believed otherwise: closing too much can be mended, showing too much cannot.
      for (const { held: known, told } of merges)
        if (known && told.withheldReason) await withhold(db, tx, known.id, told.withheldReason);
      for (const { number, reason } of extract.closings) {
        const known = held.get(number);
        if (!known || known.withheldReason) continue;
        await withhold(db, tx, known.id, reason);
        applied.closed += 1;
      }
      if (dryRun) throw new DryRun();
      printed = await writeSlips(slips);
    });
  } catch (error) {
    (printed as WrittenSlips | null)?.discard();
    if (!(error instanceof DryRun)) throw error;
  }
  return { ...applied, slips: (printed as WrittenSlips | null)?.keep() ?? null };
}
