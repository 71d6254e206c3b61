import type { CollectionBeforeChangeHook } from 'payload';
import { today } from '../today';

type StageRow = { stage?: string; disclosedOn?: string | null };

/**
 * Notes the day on which a stage became open to look-up, once: the 5 working days of the 2018 disclosure rule
 * (art. 23) are measured by it. What the form sends for it is not believed.
 */
export const stampDisclosure: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  if (!Array.isArray(data.stages)) return data;
  const known = new Map(
    ((originalDoc?.stages ?? []) as StageRow[]).map(({ stage, disclosedOn }) => [stage, disclosedOn]),
  );
  const stages = (data.stages as StageRow[]).map((row) => ({
    ...row,
    disclosedOn: known.has(row.stage) ? known.get(row.stage) : today(),
  }));
  return { ...data, stages };
};
