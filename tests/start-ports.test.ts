import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readSettings } from '../door/settings';

/** No packages, nothing compiled: as a first start finds it, but for what is to be installed. */
const room = mkdtempSync(path.join(tmpdir(), 'start-ports-'));
for (const name of ['scripts', 'domain/setting.mjs', 'door/ports.mjs'])
  cpSync(name, path.join(room, name), { recursive: true });
afterAll(() => rmSync(room, { recursive: true, force: true }));

const start = (env: Record<string, string>) =>
  spawnSync(process.execPath, ['scripts/start.mjs'], {
    cwd: room,
    encoding: 'utf8',
    env: { NODE_ENV: 'production', PATH: process.env.PATH, ...env },
  });

it.each<Record<string, string>>([
  { PORT: 'http' },
  { PORT: '65536' },
  { OFFICE_PORT: '-1' },
  { PORT: '3001' },
  { PORT: '8080', OFFICE_PORT: '8080' },
  { METRICS_PORT: '3000' },
  { DOOR: 'back' },
])('npm start tells before it installs anything, as the doors would: %o', (env) => {
  const { status, stdout, stderr } = start(env);
  expect([status, stdout]).toEqual([1, '']);
  expect(() => readSettings(env)).toThrow(stderr.trim());
  expect(stderr).toMatch(/^\S.*没有改动，请改正后再运行。\n$/);
  expect(readdirSync(room).sort()).toEqual(['domain', 'door', 'scripts']);
});

it('goes on to install with ports that are right', () => {
  expect(start({ PORT: '8080', OFFICE_PORT: '8081', DOOR: 'both' }).stderr).toContain('package.json');
  expect(start({ PORT: '3001', DOOR: 'public' }).stderr).toContain('package.json');
});
