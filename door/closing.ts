import type { Server } from 'node:http';
import { Server as NetServer } from 'node:net';

/** Milliseconds given to requests under way before their connections are cut. */
export const GRACE_MS = 10_000;
/**
 * Milliseconds for which connections kept alive are still answered, with "Connection: close". A proxy may be writing
 * its next request into one this very moment, and a connection that closes under a request is a failed request.
 */
export const LINGER_MS = 1_000;

/** Takes no new connections, and leaves those that are open alone; Node's own close() would cut the idle ones. */
const stopListening = (server: Server): Promise<void> =>
  new Promise((resolve) => NetServer.prototype.close.call(server, () => resolve()));

const close = async (server: Server, graceMs: number, lingerMs: number): Promise<void> => {
  if (!server.listening) return;
  const closed = stopListening(server);
  const idle = setTimeout(() => server.closeIdleConnections(), lingerMs);
  // What was under way when the idle ones were closed is idle by and by.
  const swept = setInterval(() => server.closeIdleConnections(), lingerMs + 100);
  const cut = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearTimeout(idle);
  clearInterval(swept);
  clearTimeout(cut);
};

/**
 * Takes no new connections, answers what still comes in on those that are open, lets requests under way finish, and
 * resolves when every server is closed. The doors say "Connection: close" while isOpen() is false.
 */
export const closeServers = async (
  servers: readonly Server[],
  graceMs = GRACE_MS,
  lingerMs = LINGER_MS,
): Promise<void> => {
  await Promise.all(servers.map((server) => close(server, graceMs, Math.min(lingerMs, graceMs))));
};
