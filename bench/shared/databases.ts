import path from 'node:path';
import pg from 'pg';
import { startPostgres } from '../../scripts/postgres-server.mjs';

/** Where databases may be made: the server of DATABASE_URL, or with `--postgres` one of the bench's own. */
let server: string | null = null;
let own: Awaited<ReturnType<typeof startPostgres>> | null = null;
const made = new Map<string, string>();

async function asOwner(text: string): Promise<void> {
  const client = new pg.Client({ connectionString: server ?? undefined });
  await client.connect();
  await client.query(text);
  await client.end();
}

/** Lets installations of this run have databases of PostgreSQL, where that was asked for. True when it was. */
export async function usePostgres(): Promise<boolean> {
  if (process.argv.includes('--postgres')) {
    own = await startPostgres();
    server = own.url;
  } else server = process.env.DATABASE_URL || null;
  return server !== null;
}

/** The database of a data folder; null where it is the file in it. */
export const databaseOf = (dataDir: string): string | null => made.get(dataDir) ?? null;

/** What the last of a server's processes may take to notice that the first is gone, in milliseconds. */
const GONE_WITHIN = 10_000;

/** Ends the bench's own server in the middle of whatever it does, and brings it up again; nothing where it has none. */
export function ownPower() {
  const mine = own;
  if (!mine) return undefined;
  return {
    cut: () => mine.kill(),
    back: async () => {
      for (const until = Date.now() + GONE_WITHIN; ; )
        try {
          return await mine.start();
        } catch (error) {
          // Refused while a process of the one before still holds the memory they share.
          if (Date.now() > until) throw error;
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
    },
  };
}

/** Makes an empty database for a data folder, where databases are PostgreSQL's. */
export async function makeDatabase(dataDir: string): Promise<void> {
  if (!server) return;
  const name = `naiman_bench_${process.pid}_${path.basename(dataDir).replace(/\W/g, '_')}`;
  await asOwner(`CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  made.set(dataDir, url.href);
}

/** Takes away every database that was made, and the server where it is the bench's own. */
export async function endPostgres(): Promise<void> {
  for (const url of made.values())
    await asOwner(`DROP DATABASE ${new URL(url).pathname.slice(1)} WITH (FORCE)`);
  made.clear();
  await own?.stop();
}
