import net from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { closeAll, openPublic } from '../fixtures';

afterEach(async () => {
  vi.useRealTimers();
  await closeAll();
});

test('who never hangs up after a refusal keeps no connection', async () => {
  const { port, server } = await openPublic({});
  const count = () => new Promise((resolve) => server.getConnections((_, open) => resolve(open)));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const socket = net.connect({ port, host: '127.0.0.1', allowHalfOpen: true });
  let got = '';
  socket.setEncoding('utf8').on('data', (part) => {
    got += part;
  });
  const ended = new Promise((resolve) => socket.once('end', resolve));
  socket.write('HELLO\r\n\r\n');
  await ended;
  expect(got).toMatch(/^HTTP\/1\.1 400 [\s\S]*<\/html>\s*$/);
  expect(await count()).toBe(1);
  vi.advanceTimersByTime(5_000);
  await vi.waitFor(async () => expect(await count()).toBe(0));
  socket.destroy();
});
