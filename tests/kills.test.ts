import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { killAgain } from '../bench/safety/killing.mjs';
import { seededFolder } from './safety-site';

const KILLS = 12;

let data = '';
beforeAll(async () => {
  data = await seededFolder();
}, 180_000);
afterAll(() => rmSync(path.dirname(data), { recursive: true, force: true }));

describe('a process killed while it writes', () => {
  it(`has lost and doubled nothing it had acknowledged, ${KILLS} times`, async () => {
    const { kept, wrong } = await killAgain({
      place: { data, databaseUrl: '' },
      kills: KILLS,
      lookEvery: 6,
    });
    expect(wrong).toEqual([]);
    expect(Object.keys(kept).sort()).toEqual(['import', 'publication', 'receipt', 'try']);
  }, 600_000);
});
