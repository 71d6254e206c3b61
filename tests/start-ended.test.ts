import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const room = mkdtempSync(path.join(tmpdir(), 'start-ended-'));
const KEPT = fileURLToPath(new URL('./fixtures/kept-site.mjs', import.meta.url));
const SMALL_DOOR = fileURLToPath(new URL('../build/tests/ended-door.mjs', import.meta.url));

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** What a program says, and the process that said "open". */
async function opened(child: ChildProcess) {
  let said = '';
  child.stdout?.on('data', (part) => {
    said += part;
  });
  await expect.poll(() => /open \d+/.test(said), { timeout: 20_000 }).toBe(true);
  const pid = Number(/open (\d+)/.exec(said)?.[1]);
  const port = Number(/open \d+ (\d+)/.exec(said)?.[1]);
  return { pid, port, said: () => said, isGone: () => !isAlive(pid) };
}

afterAll(() => rmSync(room, { recursive: true, force: true }));

describe('a site that npm start keeps', { timeout: 60_000 }, () => {
  it.each(['SIGTERM', 'SIGKILL'] as const)('ends when npm was ended by %s', async (signal) => {
    writeFileSync(
      path.join(room, 'package.json'),
      JSON.stringify({ private: true, scripts: { start: `"${process.execPath}" "${KEPT}"` } }),
    );
    const npm = spawn('npm', ['start'], { cwd: room, stdio: ['ignore', 'pipe', 'inherit'] });
    const site = await opened(npm);
    npm.kill(signal);
    await expect.poll(site.isGone, { timeout: 10_000 }).toBe(true);
    expect(site.said()).toContain('told SIGTERM');
  });

  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('is told of %s', async (signal) => {
    const keeper = spawn(process.execPath, [KEPT], { stdio: ['ignore', 'pipe', 'inherit'] });
    const site = await opened(keeper);
    keeper.kill(signal);
    await expect.poll(site.isGone, { timeout: 10_000 }).toBe(true);
    expect(site.said()).toContain(`told ${signal}`);
  });
});

describe('a door', { timeout: 60_000 }, () => {
  beforeAll(() =>
    build({
      entryPoints: [fileURLToPath(new URL('./fixtures/small-door.ts', import.meta.url))],
      outfile: SMALL_DOOR,
      bundle: true,
      platform: 'node',
      format: 'esm',
      banner: {
        js: "import { createRequire as from } from 'node:module'; const require = from(import.meta.url);",
      },
      logLevel: 'warning',
    }),
  );

  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
    'closes gracefully at %s, told twice too',
    async (signal) => {
      const door = spawn(process.execPath, [SMALL_DOOR], { stdio: ['ignore', 'pipe', 'inherit'] });
      const ended = new Promise((resolve) => door.once('exit', (code, by) => resolve([code, by])));
      // Somebody keeps a connection: it takes the door a moment to close.
      const { port } = await opened(door);
      const reader = net.connect(port, '127.0.0.1');
      reader.write('GET /zh HTTP/1.1\r\nHost: localhost\r\n\r\n');
      await new Promise((resolve) => reader.once('data', resolve));
      door.kill(signal);
      await new Promise((resolve) => setTimeout(resolve, 50));
      door.kill(signal);
      expect(await ended).toEqual([0, null]);
      reader.destroy();
    },
  );
});
