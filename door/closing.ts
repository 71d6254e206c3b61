import type { Server } from 'node:http';

/** Milliseconds given to requests under way before their connections are cut. */
export const GRACE_MS = 10_000;

const close = (server: Server, graceMs: number): Promise<void> =>
  new Promise((resolve) => {
    if (!server.listening) return resolve();
    const timer = setTimeout(() => server.closeAllConnections(), graceMs);
    // A connection kept alive closes with its answer: Node says "Connection: close" once the server is closing.
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });

/** Takes no new connections, lets requests under way finish, and resolves when every server is closed. */
export const closeServers = async (servers: readonly Server[], graceMs = GRACE_MS): Promise<void> => {
  await Promise.all(servers.map((server) => close(server, graceMs)));
};
