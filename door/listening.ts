import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SettingError } from './settings';

const REASONS: Record<string, (port: number, host: string) => string> = {
  EADDRINUSE: (port) => `port ${port} is already in use`,
  EACCES: (port) => `port ${port} needs more rights than this process has`,
  EADDRNOTAVAIL: (_, host) => `this machine has no address ${host}`,
  ENOTFOUND: (_, host) => `no address is known for ${host}`,
};

/**
 * Opens a server. Resolves with the port (the one given, or the one found when 0 was); rejects with a
 * SettingError naming the setting, such as "PORT: port 3000 is already in use."
 */
export const listen = (server: Server, port: number, host: string, setting: string): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason = REASONS[error.code ?? '']?.(port, host) ?? error.message;
      reject(new SettingError(`${setting}: ${reason}.`));
    });
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
