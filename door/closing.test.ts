import { createServer } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { closeServers } from './closing';
import { ask, closeAll, openServer } from './fixtures';

afterEach(closeAll);

test('a request under way is finished, a new one is not taken', async () => {
  let finish = () => {};
  const server = createServer((_, res) => {
    finish = () => res.end('done');
  });
  const port = await openServer(server);
  const under = ask(port, '/');
  await new Promise((resolve) => server.once('request', resolve));
  const closed = closeServers([server]);
  await expect(ask(port, '/')).rejects.toThrow(/ECONNREFUSED/);
  finish();
  expect((await under).text).toBe('done');
  await closed;
});

test('a request that does not end is cut after the time of grace', async () => {
  const server = createServer(() => {});
  const port = await openServer(server);
  const under = ask(port, '/').catch((error: Error) => error);
  await new Promise((resolve) => server.once('request', resolve));
  await closeServers([server, createServer()], 50);
  expect(await under).toBeInstanceOf(Error);
});
