import type { Payload } from 'payload';
import { isPostgres } from '../../cms/database/kind';
import { clientDigest, codeDigest } from '../../cms/query-code';
import type { Write } from './writes';

/** A question to the database of a data folder, answered with the first value of the first row. */
export type Ask = (sql: string) => Promise<unknown>;

export const asking = (payload: Payload): Ask => {
  type Answer = Promise<{ rows: unknown[] }>;
  const { client, pool } = payload.db as unknown as {
    client: { execute: (sql: string) => Answer };
    pool?: { query: (sql: string) => Answer };
  };
  return async (sql) => {
    const { rows } = await (pool ? pool.query(sql) : client.execute(sql));
    return Object.values(rows[0] as Record<string, unknown>)[0];
  };
};

/** How often the database holds what was acknowledged: 1 where nothing is lost and nothing doubled. */
const FOUND: Record<Write, (ask: Ask, key: string) => Promise<number[]>> = {
  try: async (ask, client) => [
    Number(await ask(`SELECT count(*) FROM look_up_attempts WHERE client = '${clientDigest(client)}'`)),
  ],
  receipt: async (ask, key) => {
    const [number = '', code = ''] = key.split(' ');
    const digest = codeDigest(number, code);
    return [
      Number(
        await ask(`SELECT count(*) FROM cases WHERE number = '${number}' AND code_digest = '${digest}'`),
      ),
    ];
  },
  publication: async (ask, slug) => [
    Number(await ask(`SELECT count(*) FROM articles WHERE slug = '${slug}' AND _status = 'published'`)),
    Number(await ask(`SELECT count(*) FROM _articles_v WHERE version_slug = '${slug}' AND latest`)),
  ],
  import: async (ask, key) => {
    const found: number[] = [];
    for (const number of key.split(' ')) {
      const id = `(SELECT id FROM cases WHERE number = '${number}' AND code_digest IS NOT NULL)`;
      found.push(Number(await ask(`SELECT count(*) FROM cases_stages WHERE _parent_id = ${id}`)));
    }
    return found;
  },
};

export const timesFound = (ask: Ask, write: Write, key: string): Promise<number[]> => FOUND[write](ask, key);

/** Cases without a stage, and anything SQLite itself finds; empty where all is whole. */
export async function wounds(ask: Ask): Promise<string[]> {
  const found: string[] = [];
  if (!isPostgres()) {
    const check = await ask('PRAGMA quick_check');
    if (check !== 'ok') found.push(String(check));
  }
  const halves = await ask(
    'SELECT count(*) FROM cases WHERE id NOT IN (SELECT _parent_id FROM cases_stages)',
  );
  if (Number(halves) > 0) found.push(`${halves} cases without a stage`);
  return found;
}
