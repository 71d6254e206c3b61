import { readFileSync } from 'node:fs';
import path from 'node:path';
import { APIError, type PayloadRequest } from 'payload';
import { may } from '../../access';
import { dataDir } from '../../data-dir';
import { faultName } from '../../fault';
import type { ImportBatch } from '../../payload-types';
import { refuseSlips, sendSlips } from '../../slip-answer';
import { slipFilesIn } from '../slips';
import { type Opened, openingsOf, writeOpening } from './slip-openings';

/** `place` names the file in the address that sends it; null where this reader cannot have it, or it is gone. */
export type ShownSlipFile = { name: string; place: number | null; opened: Opened[] };

const folderOf = (slips: string): string => dataDir('slips', path.basename(slips));

/** The files that are there to be printed. */
const waitingFiles = ({ slips }: ImportBatch): string[] => (slips ? slipFilesIn(folderOf(slips)) : []);

/** The files a batch had, also once they are deleted; of a batch brought in by an older program only while they stand. */
export const allSlipFiles = (batch: ImportBatch): string[] =>
  (batch.slipFiles as string[] | null | undefined) ?? waitingFiles(batch);

/** Every file of slips of a batch, and who has opened it how often. */
export async function shownSlipFiles(batch: ImportBatch, req: PayloadRequest): Promise<ShownSlipFile[]> {
  const openings = await openingsOf(req, batch.id);
  const waiting = may(req, 'create', 'imports') ? waitingFiles(batch) : [];
  const names = new Set([...allSlipFiles(batch), ...openings.keys()]);
  return [...names].sort().map((name) => {
    const place = waiting.indexOf(name);
    return { name, place: place < 0 ? null : place, opened: openings.get(name) ?? [] };
  });
}

const UNKEPT =
  '没有能记下这次打开，所以没有送出回执。请再试一次；还是不行，请告诉系统管理员：数据库现在写不进去。';

function textOf(slips: string, name: string): string | null {
  try {
    return readFileSync(path.join(folderOf(slips), name), 'utf8');
  } catch {
    return null;
  }
}

/** GET /:id/slips/:number — the slips of one unit, by their place in the report's list; put down before they are sent. */
export async function showSlips(batch: ImportBatch, req: PayloadRequest): Promise<Response> {
  const name = waitingFiles(batch)[Number(req.routeParams?.number)];
  const text = name && textOf(batch.slips ?? '', name);
  if (!name || !text) return refuseSlips(404, '没有这份回执，或者已经打印并删除。');
  try {
    await writeOpening(req, batch.id, name);
  } catch (error) {
    if (error instanceof APIError && error.status < 500) return refuseSlips(error.status, error.message);
    console.error(`An opening of slips was not kept, nothing was sent: ${faultName(error)}`);
    return refuseSlips(503, UNKEPT);
  }
  return sendSlips(text);
}
