import type { Endpoint } from 'payload';
import { ACT_FIELDS, type StoredAct } from '../../domain/record/act';
import { may } from '../access';
import { guarded } from '../formula-guard';
import { ACTS_TABLE, actOfRow } from './columns';
import { type Ask, askWithin, type Sessions } from './statement';
import { streamOf } from './stream';

const AT_ONCE = 2_000;

/** RFC 4180. What editors typed, a slug for instance, stands in it: a spreadsheet calculates none of it. */
const cell = (value: unknown): string => {
  const text = guarded(value === null || value === undefined ? '' : String(value));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
const line = (cells: readonly unknown[]): string => `${cells.map(cell).join(',')}\r\n`;

async function* actsAfter(ask: Ask, last = 0): AsyncGenerator<StoredAct[]> {
  for (let from = last; ; ) {
    const rows = await ask(
      `SELECT * FROM ${ACTS_TABLE} WHERE sequence > ? ORDER BY sequence LIMIT ${AT_ONCE}`,
      [from],
    );
    if (rows.length === 0) return;
    const acts = rows.map(actOfRow);
    from = acts.at(-1)?.sequence ?? from;
    yield acts;
  }
}

/** Every act kept, oldest first, as a table; read some at a time, so that a long record needs no memory. */
async function* csvOf(ask: Ask): AsyncGenerator<string> {
  yield `\uFEFF${line(ACT_FIELDS)}`;
  for await (const acts of actsAfter(ask))
    yield acts.map((act) => line(ACT_FIELDS.map((field) => act[field]))).join('');
}

/** GET /api/record-acts/acts.csv — for auditors only. */
export const actsEndpoint: Endpoint = {
  method: 'get',
  path: '/acts.csv',
  handler: (req) => {
    if (!may(req, 'read', 'record'))
      return Response.json({ errors: [{ message: '只有审计可以读取和导出操作记录。' }] }, { status: 403 });
    const ask = askWithin(req.payload.db as unknown as Sessions);
    return new Response(streamOf(csvOf(ask)), {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': 'attachment; filename="acts.csv"',
        'Cache-Control': 'no-store',
      },
    });
  },
};
