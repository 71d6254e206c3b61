import { spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPlain } from '@/cms/backup/plain-database';
import { productionEnv } from '../scripts/production-env.mjs';
import { run, seededFolder, WRITER } from './safety-site';

const KILLS = 6;

let data = '';
beforeAll(async () => {
  data = await seededFolder();
}, 180_000);
afterAll(() => rmSync(path.dirname(data), { recursive: true, force: true }));

/** Publishes side by side until it is killed, some milliseconds after it has said some words. What it said was kept. */
const killOnce = (words: number, ms: number) =>
  new Promise<string[]>((resolve) => {
    const writer = spawn(process.execPath, [WRITER, 'publish', '999'], {
      env: productionEnv({ DATA_DIR: data }),
    });
    let said = '';
    let isDoomed = false;
    writer.stdout.on('data', (part) => {
      said += part;
      if (isDoomed || said.split('\n').length <= words) return;
      isDoomed = true;
      setTimeout(() => writer.kill('SIGKILL'), ms);
    });
    // A line cut off by the kill was not said.
    writer.on('close', () => resolve(said.split('\n').slice(0, -1)));
  });

const random = (most: number) => Math.floor(Math.random() * most);

it(`a publication killed ${KILLS} times is there with its act and entry, or not at all`, {
  timeout: 400_000,
}, async () => {
  const kept: string[] = [];
  for (let kill = 0; kill < KILLS; kill += 1) kept.push(...(await killOnce(1 + random(12), random(60))));
  const file = path.join(data, 'kept.txt');
  writeFileSync(file, kept.join('\n'));
  // "check" examines both records against each other and against every public text.
  expect(run(data, WRITER, ['check', file]).out.trim()).toBe('checked');

  const database = openPlain(path.join(data, 'naiman.db'));
  const slugs = (query: string) => database.ask(query).map(({ slug }) => String(slug));
  const written = slugs("SELECT slug FROM articles WHERE slug LIKE 'durable-%' ORDER BY slug");
  const entered = slugs("SELECT slug FROM record_leaves WHERE slug LIKE 'durable-%' ORDER BY slug");
  const acts = slugs("SELECT slug FROM record_acts WHERE slug LIKE 'durable-%' ORDER BY slug");
  database.close();
  expect(entered).toEqual(written);
  expect(acts).toEqual(written);
  expect(written).toEqual(expect.arrayContaining(kept.map((line) => line.split(' ')[2])));
  expect(kept.length).toBeGreaterThanOrEqual(KILLS);
});
