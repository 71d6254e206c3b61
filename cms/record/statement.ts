import { sql } from '@payloadcms/db-sqlite/drizzle';
import type { PayloadRequest } from 'payload';
import { isPostgres } from '../database/kind';

export type Row = Record<string, unknown>;
/** Asks one statement with `?` where its values go; `driver` is the transaction it is asked in. */
export type Ask = {
  (text: string, values?: readonly unknown[]): Promise<Row[]>;
  driver: () => Promise<object>;
};

type Driver = {
  all?: (query: unknown) => Promise<Row[]>;
  execute?: (query: unknown) => Promise<{ rows: Row[] }>;
};
export type Sessions = { drizzle: unknown; sessions?: Record<string | number, { db: unknown }> };

const query = (text: string, values: readonly unknown[]) =>
  sql.join(
    text.split('?').flatMap((part, place) => {
      const said = [sql.raw(part)];
      return place < values.length ? [...said, sql`${values[place]}`] : said;
    }),
    sql.raw(''),
  );

/** The open transaction of a request, or undefined where it has none. */
export async function sessionOf(adapter: Sessions, req?: Partial<PayloadRequest>): Promise<unknown> {
  const id = await req?.transactionID;
  return id === undefined || id === null ? undefined : adapter.sessions?.[id]?.db;
}

/** Asks inside the transaction of a request where it has one. The same words on both databases. */
export function askWithin(adapter: Sessions, req?: Partial<PayloadRequest>): Ask {
  const driver = async () => ((await sessionOf(adapter, req)) ?? adapter.drizzle) as Driver;
  const ask = async (text: string, values: readonly unknown[] = []): Promise<Row[]> => {
    const open = await driver();
    const asked = query(text, values);
    return isPostgres() ? ((await open.execute?.(asked))?.rows ?? []) : ((await open.all?.(asked)) ?? []);
  };
  return Object.assign(ask, { driver });
}
