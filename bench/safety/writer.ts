/**
 * A program that writes as the site does and says each thing that is kept, one line at once on standard output:
 *   node build/bench/safety/writer.mjs once            each write once: "begin W", then "kept W KEY"
 *   node build/bench/safety/writer.mjs load            all writes side by side until it is killed
 *   node build/bench/safety/writer.mjs publish N       publishes N articles, some side by side
 *   node build/bench/safety/writer.mjs check FILE      compares a file of "kept" lines with the database
 *   node build/bench/safety/writer.mjs connections     what holds on the connections: "W synchronous"
 */
import { readFileSync, writeSync } from 'node:fs';
import { getPayload, type Payload } from 'payload';
import { examine } from '../../cms/record/examine';
import config from '../../payload.config';
import { asking, timesFound, wounds } from './kept';
import { make, WRITES, type Write } from './writes';

const say = (line: string) => void writeSync(1, `${line}\n`);

async function once(payload: Payload): Promise<void> {
  // The first of each kind also makes what is made once: keys, prepared tables.
  for (const write of WRITES) await make(payload, write);
  for (const write of WRITES) {
    say(`begin ${write}`);
    say(`kept ${write} ${await make(payload, write)}`);
  }
}

async function load(payload: Payload): Promise<void> {
  const loop = async (write: Write) => {
    for (;;) {
      try {
        say(`kept ${write} ${await make(payload, write)}`);
      } catch (error) {
        // Refused in so many words, because another write took too long: nothing was acknowledged.
        if (!/^The database was busy/.test((error as Error).message)) throw error;
      }
      // The folder of receipts is named by second and process: one process imports one file a second at most.
      if (write === 'import') await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  };
  say('ready');
  await Promise.all([...WRITES, 'try' as const].map(loop));
}

async function publish(payload: Payload, articles: number): Promise<void> {
  const AT_ONCE = 3;
  const one = async () => say(`kept publication ${await make(payload, 'publication')}`);
  for (let left = articles; left > 0; left -= AT_ONCE)
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, left) }, one));
}

async function check(payload: Payload, file: string): Promise<void> {
  const ask = asking(payload);
  for (const wound of await wounds(ask)) say(`wound ${wound}`);
  for (const { place, reason } of (await examine(payload)).problems) say(`wound ${place}: ${reason}`);
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [, write, key] = /^kept (\w+) (.+)$/.exec(line) ?? [];
    if (!write || !key) continue;
    const times = await timesFound(ask, write as Write, key);
    if (times.some((found) => found !== 1)) say(`wrong ${write} found ${times.join(' ')} times`);
  }
  say('checked');
}

type Client = { execute: (sql: string) => Promise<{ rows: Record<number, unknown>[] }> };

async function connections(payload: Payload): Promise<void> {
  const { client } = payload.db as unknown as { client: Client & { transaction: () => Promise<Client> } };
  const level = async (on: Client) => (await on.execute('PRAGMA synchronous')).rows[0]?.[0];
  say(`statement ${await level(client)}`);
  say(`transaction ${await level(await client.transaction())}`);
}

const [mode = '', file = ''] = process.argv.slice(2);
const MODES: Record<string, (payload: Payload) => Promise<void>> = {
  once,
  load,
  publish: (payload) => publish(payload, Number(file)),
  check: (payload) => check(payload, file),
  connections,
};

getPayload({ config })
  .then((payload) => {
    const work = MODES[mode];
    if (!work) throw new Error(`Unknown: ${mode}`);
    return work(payload);
  })
  .then(
    () => process.exit(0),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
