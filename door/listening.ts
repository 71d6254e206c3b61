import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SettingError } from '../domain/setting';

const REASONS: Record<string, (port: number, host: string) => string> = {
  EADDRINUSE: (port) => `port ${port} is already in use`,
  EACCES: (port) => `port ${port} needs more rights than this process has`,
  EADDRNOTAVAIL: (_, host) => `this machine has no address ${host}`,
  ENOTFOUND: (_, host) => `no address is known for ${host}`,
};

/**
 * Opens a server, on a socket that systemd holds where there is one (inherited.ts). Resolves with the port (the one given, or the one found when 0 was); rejects with a
 * SettingError naming the setting, such as "PORT: port 3000 is already in use."
 */
export const listen = (
  server: Server,
  port: number,
  host: string,
  setting: string,
  fd?: number,
): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason = REASONS[error.code ?? '']?.(port, host) ?? error.message;
      reject(new SettingError(`${setting}: ${reason}.`));
    });
    const opened = () => resolve((server.address() as AddressInfo | null)?.port ?? port);
    if (fd === undefined) server.listen(port, host, opened);
    else server.listen({ fd }, opened);
  });
