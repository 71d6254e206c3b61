import { sql } from '@payloadcms/db-sqlite/drizzle';
import type { Payload, PayloadRequest } from 'payload';
import { isPostgres } from './kind';

type Row = Record<string, unknown>;
type Driver = {
  all?: (query: unknown) => Promise<Row[]>;
  execute?: (query: unknown) => Promise<{ rows: Row[] }>;
};
type Adapter = { drizzle: Driver; sessions?: Record<string | number, { db: Driver }> };

const run = async (driver: Driver | undefined, text: string): Promise<Row[]> =>
  isPostgres()
    ? ((await driver?.execute?.(sql.raw(text)))?.rows ?? [])
    : ((await driver?.all?.(sql.raw(text))) ?? []);

/** Rows of one statement in plain SQL, on whichever database this installation has. Only for words of our own. */
export const query = (payload: Payload, text: string): Promise<Row[]> =>
  run((payload.db as unknown as Adapter).drizzle, text);

/** As `query`, inside the transaction of a request where it has one: it is kept or undone with the rest. */
export async function queryWithin(req: PayloadRequest, text: string): Promise<Row[]> {
  const { drizzle, sessions } = req.payload.db as unknown as Adapter;
  const id = await req.transactionID;
  return run((id !== undefined && sessions?.[id]?.db) || drizzle, text);
}

/** The first column of the first row, as text. */
export async function queryValue(payload: Payload, text: string): Promise<string> {
  return String(Object.values((await query(payload, text))[0] ?? {})[0]);
}
