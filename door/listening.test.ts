import { createServer, type Server } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { closeAll, openServer } from './fixtures';
import { listenAll, type Opening } from './listening';

const made: Server[] = [];
afterEach(async () => {
  for (const server of made.splice(0)) server.close();
  await closeAll();
});

function opening(more: Partial<Opening> = {}): Opening {
  const server = createServer();
  made.push(server);
  return { server, port: 0, host: '127.0.0.1', portSetting: 'PORT', hostSetting: 'HOST', ...more };
}
const office = { portSetting: 'OFFICE_PORT', hostSetting: 'OFFICE_HOST' };

test('all are opened, each at a port of its own', async () => {
  const [one, other] = [opening(), opening({ ...office, host: 'localhost' })];
  const ports = await listenAll([one, other]);
  expect(new Set(ports.values()).size).toBe(2);
  expect([one.server.listening, other.server.listening]).toEqual([true, true]);
});

test('none is opened where a port is in use, and the sentence names port and variable', async () => {
  const port = await openServer(createServer());
  const [one, other] = [opening(), opening({ ...office, port })];
  await expect(listenAll([one, other])).rejects.toThrow(
    `OFFICE_PORT 的端口 ${port} 已经有程序在用。网站没有打开。`,
  );
  expect([one.server.listening, other.server.listening]).toEqual([false, false]);
});

test('everything that is wrong is said at once', async () => {
  const [first, second] = [await openServer(createServer()), await openServer(createServer())];
  await expect(listenAll([opening({ port: first }), opening({ ...office, port: second })])).rejects.toThrow(
    `PORT 的端口 ${first} 已经有程序在用；OFFICE_PORT 的端口 ${second} 已经有程序在用。`,
  );
});

test('the same port twice is in use the second time', async () => {
  const port = await openServer(createServer());
  await closeAll();
  const both = [opening({ port }), opening({ ...office, port })];
  await expect(listenAll(both)).rejects.toThrow(`OFFICE_PORT 的端口 ${port} 已经有程序在用`);
  expect(both.map(({ server }) => server.listening)).toEqual([false, false]);
});

test.each([
  [{ host: '192.0.2.1' }, '本机没有 HOST 的地址 192.0.2.1'],
  [{ host: 'nobody.invalid' }, /HOST 的名称 nobody\.invalid 查不到地址|打不开/],
])('an address this machine has not is refused by its own variable: %o', async (more, told) => {
  const one = opening(office);
  await expect(listenAll([one, opening(more)])).rejects.toThrow(told);
  expect(one.server.listening).toBe(false);
});

test('a port that needs more rights is said to need them', async () => {
  const one = opening();
  // Root may open any port: the system's word is put in its mouth.
  const refused = opening({ ...office, port: 80 });
  refused.server.listen = (() => {
    queueMicrotask(() => refused.server.emit('error', Object.assign(new Error('no'), { code: 'EACCES' })));
    return refused.server;
  }) as never;
  await expect(listenAll([one, refused])).rejects.toThrow('本程序无权使用 OFFICE_PORT 的端口 80');
  expect(one.server.listening).toBe(false);
});
