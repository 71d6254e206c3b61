import { isPostgres } from '../database/kind';
import type { Batch } from './tables/batch-tables';
import type { Connection } from './tables/connection';
import { isWorkedOn, rememberedSource, staysAlive } from './work-folder';

/** A sentence for the operator: what happened, and what to do. */
export class ImportRefused extends Error {}

export const busy = (id: number) => new ImportRefused(`批次 ${id} 正由另一个程序处理，请等它结束。`);

/**
 * The slips of what is in already lie in the batch's folder, and nowhere else. A machine that has not that folder would
 * write the rest and leave them unprinted. On SQLite there is one machine, and the folder is lost: it starts over.
 */
export function refuseElsewhere({ id, state, applied }: Batch): void {
  if (!isPostgres() || state !== 'applying' || applied === 0 || rememberedSource(id)) return;
  throw new ImportRefused(
    `批次 ${id} 是在另一台机器上中断的，已写入案件的回执也在那里。请到那台机器上运行 npm run import -- --resume；如果那台机器或它的 import/${id} 文件夹已经没有了，请先撤销（npm run import -- --undo ${id}），再重新导入。`,
  );
}

/** Works on a batch, as the only program on any machine. */
export async function alive<T>(db: Connection, batch: number, work: () => Promise<T>): Promise<T> {
  if (isWorkedOn(batch)) throw busy(batch);
  const letGo = await db.holdBatch(batch);
  if (!letGo) throw busy(batch);
  const rest = staysAlive(batch);
  try {
    return await work();
  } finally {
    rest();
    await letGo();
  }
}
