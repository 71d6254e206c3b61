/**
 * npm run bench -- kills [--times 200] [--postgres]: kills a writing process at random moments; what it acknowledged must be
 * there. With `--postgres` the database server (one of the bench's own) is killed with it.
 */
import path from 'node:path';
import { benchKills } from './safety/kills.mjs';
import { databaseOf, makeDatabase, ownPower, usePostgres } from './shared/databases';
import { numberOption, printReport } from './shared/report';
import { runBench } from './shared/run-bench';
import { workPlace } from './shared/work-place';

async function main(): Promise<boolean> {
  const kind = (await usePostgres()) ? 'PostgreSQL' : 'SQLite';
  const data = path.join(workPlace(), 'data');
  await makeDatabase(data);
  const place = { data, databaseUrl: databaseOf(data) ?? '', power: ownPower() };
  const { figures, spread } = await benchKills(place, numberOption('times', 200));
  return printReport(`强行结束，${kind}（npm run bench -- kills）`, figures, spread);
}

runBench(main);
