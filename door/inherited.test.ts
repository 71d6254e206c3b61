import { expect, test } from 'vitest';
import { inheritedSockets } from './inherited';

test.each([
  [{}, []],
  [
    { LISTEN_PID: '7', LISTEN_FDS: '2' },
    [
      ['public', 3],
      ['office', 4],
    ],
  ],
  [
    { LISTEN_PID: '7', LISTEN_FDS: '2', LISTEN_FDNAMES: 'office:public' },
    [
      ['office', 3],
      ['public', 4],
    ],
  ],
  // Meant for another process, or for none.
  [{ LISTEN_PID: '8', LISTEN_FDS: '2' }, []],
  [{ LISTEN_PID: '7', LISTEN_FDS: 'x' }, []],
])('sockets held by systemd: %o', (env, sockets) => {
  expect([...inheritedSockets(env, 7)]).toEqual(sockets);
});
