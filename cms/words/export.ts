import type { PayloadRequest } from 'payload';
import { today } from '../today';
import { readCatalogue } from './catalogue';
import { toCsv, toXlsx } from './sheet';

const file = (body: BodyInit, type: string, ending: string): Response =>
  new Response(body, {
    headers: {
      'Content-Type': type,
      'Cache-Control': 'no-store',
      'Content-Disposition': `attachment; filename="mongolian-${today()}.${ending}"`,
    },
  });

/** GET /export.xlsx — every message, for a translator outside. */
export async function exportXlsx(req: PayloadRequest): Promise<Response> {
  const { entries } = await readCatalogue(req.payload, req);
  const body = new Uint8Array(await toXlsx(entries));
  return file(body, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx');
}

/** GET /export.csv — the same for other programs. */
export async function exportCsv(req: PayloadRequest): Promise<Response> {
  const { entries } = await readCatalogue(req.payload, req);
  return file(toCsv(entries), 'text/csv; charset=utf-8', 'csv');
}
