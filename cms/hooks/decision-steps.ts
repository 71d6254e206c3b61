import type { CollectionAfterChangeHook } from 'payload';
import { stepsOfSave } from '../../domain/decision/step';
import { digestOf } from '../decision/digest';
import { toRecord } from '../decision/record';
import { newestText, stepsOf } from '../decision/stored';
import { writeStep } from '../decision/write-step';
import { refuseUnlessOpen } from './decision-gate';

/**
 * Writes down what a save did. Once more, and on the text as it is now stored in every language, asks the gate: a
 * restored version or a save in one language can hold more than the form had shown. A refusal here undoes the save.
 */
export const recordSteps: CollectionAfterChangeHook = async ({ doc, req }) => {
  const text = await newestText(req, doc.id);
  if (!text) return doc;
  const record = toRecord(text);
  const digest = digestOf(record);
  const isPublic = text._status === 'published';
  if (isPublic && req.context.seeding !== true) await refuseUnlessOpen(req, doc.id, text);
  const steps = await stepsOf(req, doc.id);
  let oldDigest = steps.at(-1)?.digest ?? null;
  for (const step of stepsOfSave({ digest, isPublic, isWithdrawn: record.withdrawal !== null }, steps)) {
    await writeStep(req, doc.id, { step, oldDigest, newDigest: digest });
    oldDigest = digest;
  }
  return doc;
};
