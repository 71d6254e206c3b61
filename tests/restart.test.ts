import type { Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeServers } from '../door/closing';
import { html, MESSAGES, sendHtml, WORDS } from '../door/fixtures';
import { listenAll } from '../door/listening';
import { createPublicDoor } from '../door/public/public-door';
import { holdSocket } from './fixtures/held-socket';
import { load } from './fixtures/load';
import { freePort, NGINX, type Nginx, openNginx, SITE_HOST } from './fixtures/nginx';

const RESTARTS = 10;
const PATHS = Array.from({ length: 50 }, (_, i) => `/zh/news/n${i}`);
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('a process that is started anew under load', () => {
  it('loses no request when systemd holds its socket: those that come meanwhile wait', async () => {
    const entry = fileURLToPath(new URL('./fixtures/small-door.ts', import.meta.url));
    const program = fileURLToPath(new URL('../build/tests/small-door.mjs', import.meta.url));
    // As plain JavaScript: a loader would take longer to start than all else here.
    await build({
      entryPoints: [entry],
      outfile: program,
      bundle: true,
      platform: 'node',
      format: 'esm',
      define: { 'process.env.NODE_ENV': '"production"' },
      banner: {
        js: "import { createRequire as from } from 'node:module'; const require = from(import.meta.url);",
      },
      logLevel: 'warning',
    });
    const held = await holdSocket([process.execPath, program], (said) => {
      const pid = /open (\d+)/.exec(said)?.[1];
      return pid ? Number(pid) : null;
    });
    const readers = load(held.port, PATHS);
    for (let turn = 0; turn < RESTARTS; turn += 1) {
      await wait(100);
      await held.restart();
    }
    await wait(100);
    const { answered, failed } = await readers.stop();
    await held.close();
    expect(failed).toEqual([]);
    expect(answered).toBeGreaterThan(RESTARTS * 10);
  }, 120_000);
});

describe.skipIf(!NGINX)('two processes behind nginx, started anew one after the other', () => {
  let ports: number[];
  let nginx: Nginx;
  const servers = new Map<number, { server: Server; stop: () => Promise<void> }>();

  const open = async (port: number): Promise<void> => {
    let isOpen = true;
    const server = createPublicDoor({
      next: async (_, res) => {
        await wait(5);
        sendHtml(res, html(`from ${port}`));
      },
      words: WORDS,
      messages: MESSAGES,
      settings: { trusted: [], publicUrl: null, edgeSeconds: 1 },
      isOpen: () => isOpen,
      freshMs: 0,
    });
    await listenAll([{ server, port, host: '127.0.0.1', portSetting: 'PORT' }]);
    const stop = async () => {
      isOpen = false;
      await closeServers([server], 5000, 200);
    };
    servers.set(port, { server, stop });
  };

  beforeAll(async () => {
    ports = [await freePort(), await freePort()];
    for (const port of ports) await open(port);
    nginx = await openNginx({ doors: ports, isPlain: true });
  });
  afterAll(async () => {
    await nginx.close();
    for (const { stop } of servers.values()) await stop();
  });

  it('lose no request in ten restarts', async () => {
    const readers = load(nginx.secure, PATHS, { host: SITE_HOST });
    for (let turn = 0; turn < RESTARTS; turn += 1) {
      const port = ports[turn % 2] as number;
      await wait(100);
      await servers.get(port)?.stop();
      await wait(50);
      await open(port);
    }
    const { answered, failed } = await readers.stop();
    expect(failed).toEqual([]);
    expect(answered).toBeGreaterThan(RESTARTS * 10);
  }, 60_000);
});
