import type { PayloadRequest } from 'payload';
import { type ImportState, isUndoable } from '../../../domain/import-batch';
import type { ImportBatch } from '../../payload-types';
import { ROLE_NAMES, type Role } from '../../roles';
import { removeSlips } from '../slips';
import { removeWorkFolder } from '../work-folder';
import { answer, refuse } from './guard';
import { allSlipFiles } from './slip-files';
import { batchAtWork, startImporter, type Task } from './start';

/** The role and the account that ask, as the record of an undo names them. */
const askedBy = (req: PayloadRequest): string => {
  const { role, id } = req.user as { role: Role; id: number };
  return `${ROLE_NAMES[role]}（账号 ${id}）`;
};

/** The state as it is recorded: what is shown may be "interrupted". */
async function recordedState({ id }: ImportBatch, req: PayloadRequest): Promise<ImportState> {
  const context = { asRecorded: true };
  const { state } = await req.payload.findByID({ collection: 'import-batches', id, depth: 0, context });
  return state;
}

/** Starts the importer on a batch, one batch at a time. */
async function begin(batch: ImportBatch, task: Task, req: PayloadRequest): Promise<Response> {
  const busy = await batchAtWork(req.payload);
  if (busy) return refuse(409, `批次 ${busy} 正在处理，请等它结束。`);
  startImporter(batch.id, task, askedBy(req));
  return answer({ id: batch.id });
}

/** What was checked is written. */
export async function applyBatch(batch: ImportBatch, req: PayloadRequest): Promise<Response> {
  if (batch.state !== 'checked') return refuse(409, '这个批次不在等待确认，没有写入。');
  return begin(batch, 'run', req);
}

/** What was checked is not wanted: its file goes, the record of it stays. */
export async function discardBatch(batch: ImportBatch, req: PayloadRequest): Promise<Response> {
  if (batch.state !== 'checked') return refuse(409, '这个批次不在等待确认，不能放弃。');
  await update(batch, { state: 'discarded', finishedAt: new Date().toISOString() }, req);
  removeWorkFolder(batch.id);
  return answer({ id: batch.id });
}

/** Goes on where a program was killed. */
export async function resumeBatch(batch: ImportBatch, req: PayloadRequest): Promise<Response> {
  if (batch.state !== 'interrupted') return refuse(409, '这个批次没有中断。');
  const state = await recordedState(batch, req);
  return begin(batch, state === 'reading' ? 'check' : state === 'undoing' ? 'undo' : 'run', req);
}

/** Takes back what a batch brought in. */
export async function undoImport(batch: ImportBatch, req: PayloadRequest): Promise<Response> {
  const state = await recordedState(batch, req);
  const isAllowed = batch.state === 'done' || (batch.state === 'interrupted' && isUndoable(state));
  if (!isAllowed) return refuse(409, '这个批次没有写入过内容，或者正在处理，没有撤销。');
  return begin(batch, 'undo', req);
}

/** The slips are on paper: their files, the only place with the codes, are deleted. */
export async function slipsPrinted(batch: ImportBatch, req: PayloadRequest): Promise<Response> {
  if (!batch.slips) return refuse(409, '这个批次没有待打印的回执。');
  const slipFiles = allSlipFiles(batch);
  removeSlips(batch.slips);
  await update(batch, { slips: null, slipFiles, slipsPrintedAt: new Date().toISOString() }, req);
  return answer({ id: batch.id });
}

const update = (batch: ImportBatch, data: Partial<ImportBatch>, req: PayloadRequest) =>
  req.payload.update({ collection: 'import-batches', id: batch.id, data, req });
