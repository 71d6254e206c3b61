import type { Payload } from 'payload';
import { type ImportState, isAtWork } from '../../domain/import-batch';
import { isPostgres } from '../database/kind';
import { query } from '../database/query';
import { heldBatch } from './tables/batch-lock';
import { isWorkedOn } from './work-folder';

/** Whether a program works on a batch now: on this machine, or on a database that several share, on another. */
export async function isAtWorkSomewhere(payload: Payload, batch: number): Promise<boolean> {
  if (isWorkedOn(batch)) return true;
  return isPostgres() && (await query(payload, heldBatch(batch))).length > 0;
}

/** The state to show: one at which a program should be at work and is not has been interrupted. */
export async function shownState(payload: Payload, state: ImportState, batch: unknown): Promise<ImportState> {
  if (!state || !isAtWork(state) || batch === undefined) return state;
  return (await isAtWorkSomewhere(payload, Number(batch))) ? state : 'interrupted';
}
