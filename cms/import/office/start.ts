import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import path from 'node:path';
import type { Payload } from 'payload';
import { isAtWork } from '../../../domain/import-batch';
import { isAtWorkSomewhere } from '../shown-state';
import { signLife, workFolder } from '../work-folder';

export type Task = 'check' | 'run' | 'undo';

const program = () => path.resolve(/* turbopackIgnore: true */ process.cwd(), 'build', 'cli', 'import.mjs');

/**
 * Starts the importer for a batch in a process of its own, so that the desk and the public site go on answering.
 * Its complaints go to `log` in the batch's folder. `by` says who asks, for the record of an undo.
 */
export function startImporter(batch: number, task: Task, by = ''): void {
  const log = openSync(path.join(workFolder(batch), 'log'), 'a', 0o600);
  const child = spawn(process.execPath, [program(), '--batch', String(batch), task, by], {
    stdio: ['ignore', log, log],
    env: process.env,
  });
  closeSync(log);
  child.on('error', (error) => console.error(`Importer of batch ${batch}: ${error.message}`));
  if (child.pid) signLife(batch, child.pid);
  child.unref();
}

/** The batch a program works on now: two at once would only wait for each other. */
export async function batchAtWork(payload: Payload): Promise<number | null> {
  const { docs } = await payload.find({
    collection: 'import-batches',
    where: { state: { in: ['reading', 'applying', 'undoing'] } },
    limit: 20,
    depth: 0,
  });
  for (const { id, state } of docs) if (isAtWork(state) && (await isAtWorkSomewhere(payload, id))) return id;
  return null;
}
