import { statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ExtractFault } from '../../extract/fault';
import { preparedSummary, prepareExtract } from '../../extract/prepare';
import type { ExtractSummary } from '../../extract/read';
import { csvReport, faultReport } from '../../extract/report';
import { dataDir } from '../data-dir';
import { today } from '../today';
import { apply, compare, type Difference } from './apply';
import { alive, busy, ImportRefused, refuseElsewhere } from './in-hand';
import { printSlips, removeSlips, slipFilesIn } from './slips';
import { fileDigest, fileSize, recordedName } from './source-file';
import { type Batch, BatchTables, type Starter } from './tables/batch-tables';
import type { Connection } from './tables/connection';
import { undo } from './undo';
import { isWorkedOn, rememberedSource, rememberSource, removeWorkFolder, workFolder } from './work-folder';

/** Refused rows shown on screen; the CSV has up to 10,000. */
const REFUSALS_SHOWN = 200;

export const IMPORT_STEPS = ['reading', 'assembling', 'comparing', 'applying', 'undoing'] as const;
export type ImportStep = (typeof IMPORT_STEPS)[number];
/** `share` of the step, from 0 to 1; `count` of rows read or changes undone where that is known. */
export type OnStep = (step: ImportStep, share: number, count?: number) => void;

/** Stamp of the bureau's time, `20261124-103000`, by which folders of slips sort. */
const stampOf = (instant: string): string =>
  new Date(Date.parse(instant) + 8 * 3600_000)
    .toISOString()
    .replace(/[-:]/g, '')
    .replace('T', '-')
    .slice(0, 15);

const slipsName = ({ createdAt, id }: Batch): string => `${stampOf(createdAt)}-${id}`;

export const refusedCsv = (batch: number | string): string => dataDir(`import-refused-${batch}.csv`);

/** Throws ImportRefused where there is no such file. */
export function existing(file: string): string {
  if (statSync(file, { throwIfNoEntry: false })?.isFile()) return file;
  throw new ImportRefused(`找不到文件 ${file}。没有导入任何内容。`);
}

/** Records a file as a new batch, or finds the batch of the same file that was not finished. */
export async function openBatch(db: Connection, file: string, { by, user }: Starter): Promise<Batch> {
  const batches = new BatchTables(db);
  const digest = await fileDigest(existing(file));
  const batch = await db.transaction(async () => {
    await db.hold('import_batches');
    const [unfinished] = await batches.inState(['reading', 'applying'], digest);
    if (unfinished) return unfinished;
    const name = recordedName(file, digest);
    const fileName = by === 'sample' ? `样例 ${name}` : name;
    const who = { startedBy: by, startedUser: user };
    return batches.create({ fileName, digest, bytes: fileSize(file), state: 'reading', ...who });
  });
  if (isWorkedOn(batch.id)) throw busy(batch.id);
  refuseElsewhere(batch);
  rememberSource(batch.id, { path: path.resolve(file) });
  return batch;
}

const RECORD_EVERY = 1_000;

/** Shares that reach the record: once a second, in one short statement. */
function recordedShare(db: Connection, batch: number): (share: number) => void {
  const batches = new BatchTables(db);
  let told = Date.now();
  return (share) => {
    if (Date.now() - told < RECORD_EVERY) return;
    told = Date.now();
    const percent = Math.floor(share * 100);
    // The next second tells again.
    db.transaction(() => batches.update(batch, { share: percent })).catch(() => {});
  };
}

/** Reads the file of a batch, unless that was done before it was broken off. A file's fault ends the batch. */
async function read(db: Connection, batch: Batch, onStep: OnStep): Promise<ExtractSummary> {
  const folder = workFolder(batch.id);
  const ready = preparedSummary(folder);
  if (ready) return ready;
  const batches = new BatchTables(db);
  const source = rememberedSource(batch.id);
  const digest = source && (await fileDigest(source.path).catch(() => null));
  if (!source || digest !== batch.digest)
    throw new ImportRefused('原来的文件不在原处，或者内容已经改变。请重新导入这个文件；数据库没有改变。');
  const record = recordedShare(db, batch.id);
  try {
    return await prepareExtract(source.path, folder, {
      today: today(),
      onProgress: (step, share, rows) => {
        record(step === 'reading' ? share * 0.7 : 0.7 + share * 0.3);
        onStep(step, share, rows);
      },
    });
  } catch (error) {
    if (!(error instanceof ExtractFault)) throw error;
    const fault = faultReport(error)?.trim() ?? null;
    const finishedAt = new Date().toISOString();
    await db.transaction(() => batches.update(batch.id, { state: 'refused', fault, finishedAt }));
    removeWorkFolder(batch.id);
    throw error;
  }
}

/** Records what reading found; the CSV of refused rows is there before anything is applied. */
async function recordReading(db: Connection, batch: Batch, summary: ExtractSummary): Promise<void> {
  const { counts, ignored, refusals } = summary;
  if (counts.refused > 0) writeFileSync(refusedCsv(batch.id), csvReport(summary), { mode: 0o600 });
  const shown = refusals.slice(0, REFUSALS_SHOWN);
  await db.transaction(() => new BatchTables(db).update(batch.id, { counts, ignored, refusals: shown }));
}

const change = (db: Connection, batch: number, changes: Partial<Batch>): Promise<void> =>
  db.transaction(() => new BatchTables(db).update(batch, changes));

export type Imported = Difference & { batch: Batch; summary: ExtractSummary; slips: string | null };

/** Reads a batch's file and compares it with what is held; it then waits for a person to confirm. */
export const checkBatch = (db: Connection, batch: Batch, onStep: OnStep): Promise<void> =>
  alive(db, batch.id, async () => {
    await recordReading(db, batch, await read(db, batch, onStep));
    const record = recordedShare(db, batch.id);
    const { told, conflicts } = await compare(db, workFolder(batch.id), (share) => {
      record(share);
      onStep('comparing', share);
    });
    await change(db, batch.id, { state: 'checked', share: 100, effect: told, conflicts });
  });

/**
 * Reads, writes and prints a batch from wherever it stands: begins it, or goes on with one that was broken off.
 * Throws ExtractFault before anything is applied, ImportRefused, or what the database throws; what is in by then
 * stays in and is gone on with.
 */
export const runBatch = (db: Connection, { id }: Batch, onStep: OnStep): Promise<Imported> =>
  alive(db, id, async () => {
    // As it is now: another machine may have worked on it since it was asked for.
    const given = (await new BatchTables(db).get(id)) as Batch;
    if (!['reading', 'checked', 'applying'].includes(given.state))
      throw new ImportRefused(`批次 ${id} 已经由另一个程序处理完，没有重复写入。`);
    refuseElsewhere(given);
    const wasRead = preparedSummary(workFolder(given.id)) !== null;
    const summary = await read(db, given, onStep);
    if (given.state !== 'applying' || !wasRead) {
      await recordReading(db, given, summary);
      await change(db, given.id, { state: 'applying', share: 0, applied: 0, effect: null, conflicts: null });
    }
    const batch = (await new BatchTables(db).get(given.id)) as Batch;
    const made = await apply(db, batch, (share) => onStep('applying', share));
    const slips = await printSlips(workFolder(batch.id), slipsName(batch));
    const finishedAt = new Date().toISOString();
    const printed = { slips: slips && path.basename(slips), slipFiles: slips ? slipFilesIn(slips) : null };
    await change(db, batch.id, { state: 'done', share: 100, finishedAt, ...printed, ...made });
    removeWorkFolder(batch.id);
    return { ...made, batch, summary, slips };
  });

/** Takes a batch back, wholly or as far as it had come in; its slips go, because their codes are void. */
export const undoBatch = (db: Connection, given: Batch, by: string, onStep: OnStep): Promise<Batch> =>
  alive(db, given.id, async () => {
    const batches = new BatchTables(db);
    if (given.state === 'undone') return given;
    if (!['done', 'applying', 'undoing'].includes(given.state))
      throw new ImportRefused(`批次 ${given.id} 没有写入过内容，不需要撤销。`);
    if (given.state !== 'undoing') await change(db, given.id, { state: 'undoing', share: 0, undoneBy: by });
    const batch = (await batches.get(given.id)) as Batch;
    const effect = batch.effect;
    const all = (effect ? effect.new + effect.advanced + effect.withheld + effect.closed : 0) || 1;
    const record = recordedShare(db, batch.id);
    await undo(db, batch, (count) => {
      record(Math.min(1, count / all));
      onStep('undoing', Math.min(1, count / all), count);
    });
    removeSlips(slipsName(batch));
    await change(db, batch.id, { state: 'undone', share: 100, slips: null, finishedAt: batch.finishedAt });
    removeWorkFolder(batch.id);
    return (await batches.get(batch.id)) as Batch;
  });
