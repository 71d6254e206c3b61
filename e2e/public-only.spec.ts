import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import net from 'node:net';
import { productionEnv } from '../scripts/production-env.mjs';
import { expect, test } from './fixtures';
import { databaseOf } from './fixtures/database';
import { DATA_DIR, ownPort } from './fixtures/site';

const PORT = ownPort(24);
const OFFICE_PORT = ownPort(25);
const METRICS_PORT = ownPort(26);
const ALONE = `http://localhost:${PORT}`;

/** Every route the build knows, so that one added tomorrow is asked for tomorrow. */
const routes = (): string[] =>
  Object.values(
    JSON.parse(readFileSync('.next/app-path-routes-manifest.json', 'utf8')) as Record<string, string>,
  );
const addressOf = (route: string): string =>
  route
    .replace(/\[\[?\.\.\.[^\]]+\]\]?/g, 'users')
    .replace(/\[locale\]/g, 'zh')
    .replace(/\[[^\]]+\]/g, 'x');
const isPublic = (route: string): boolean =>
  /^\/(?:\[locale\]|media\/|attachments\/|record\/|healthz$|robots\.txt$|sitemap\.xml$|icon|favicon|$)/.test(
    route,
  );

const isListening = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });

test.describe('a process with the public door alone', () => {
  // One process on these ports at a time.
  test.describe.configure({ mode: 'default' });
  let child: ChildProcess;

  test.beforeAll(async () => {
    const settings = {
      DOOR: 'public',
      PORT,
      OFFICE_PORT,
      METRICS_PORT,
      DATA_DIR,
      ...databaseOf(DATA_DIR),
      LOG: 'json',
      HOST: '127.0.0.1',
    };
    const env = Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, String(value)]));
    child = spawn(process.execPath, ['build/door/main.mjs'], { env: productionEnv(env), stdio: 'ignore' });
    // It listens before it can answer: seconds on a machine of its own, many beside other tests.
    const status = () =>
      fetch(`${ALONE}/zh`).then(
        (answer) => answer.status,
        () => 0,
      );
    await expect.poll(status, { timeout: 50_000 }).toBe(200);
  });
  test.afterAll(async () => {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await gone;
  });

  test('holds no route to the desk, whatever the build has in it', async ({ request }) => {
    const inside = routes().filter((route) => !isPublic(route));
    expect(inside.length).toBeGreaterThan(1);
    expect(routes().length - inside.length).toBeGreaterThan(20);
    expect(await isListening(OFFICE_PORT)).toBe(false);
    for (const address of inside.map(addressOf))
      for (const path of [
        address,
        `${address}/`,
        address.toUpperCase(),
        `/zh${address}`,
        `/media${address}`,
      ]) {
        const got = await request.get(`${ALONE}${path}`, { maxRedirects: 0 });
        expect([400, 404], path).toContain(got.status());
        const posted = await request.post(`${ALONE}${path}`, { data: {}, maxRedirects: 0 });
        expect([400, 404, 405], path).toContain(posted.status());
        expect(await got.text()).not.toMatch(/payload|_next\/static\/chunks\/[^"]+\.js/i);
      }
    expect((await request.get(`${ALONE}/zh`)).status()).toBe(200);
  });

  test('shows its figures to this machine only, on a port of their own', async ({ request }) => {
    expect((await request.get(`${ALONE}/metrics`)).status()).toBe(404);
    await request.get(`${ALONE}/zh/news`);
    const metrics = `http://127.0.0.1:${METRICS_PORT}/metrics`;
    const plain = await fetch(metrics);
    expect(await plain.text()).toContain('naiman_requests_total{door="public",kind="/{locale}/news"');
    expect((await fetch(metrics, { headers: { 'x-forwarded-for': '10.0.0.1' } })).status).toBe(404);
  });
});
