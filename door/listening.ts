import { lookup } from 'node:dns/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SettingError } from '../domain/setting.mjs';

/** A server and the place where it shall listen. */
export type Opening = {
  server: Server;
  /** 0: whichever the machine finds. */
  port: number;
  /** An IP address or a name of this machine. */
  host: string;
  /** The variables that said so; an address that no variable says has none. */
  portSetting: string;
  hostSetting?: string;
  /** The number of a socket that systemd holds (inherited.ts), instead of all that. */
  fd?: number;
};

const REASONS: Record<string, (opening: Opening) => string> = {
  EADDRINUSE: ({ portSetting, port }) => `${portSetting} 的端口 ${port} 已经有程序在用`,
  EACCES: ({ portSetting, port }) =>
    `本程序无权使用 ${portSetting} 的端口 ${port}（1024 以下的端口要另外授权）`,
  EADDRNOTAVAIL: ({ hostSetting, host }) => `本机没有 ${hostSetting ?? '回环'} 的地址 ${host}`,
  ENOTFOUND: ({ hostSetting, host }) => `${hostSetting ?? '回环'} 的名称 ${host} 查不到地址`,
};

const sentence = (opening: Opening, { code = '', message }: NodeJS.ErrnoException): string =>
  REASONS[code]?.(opening) ?? `${opening.portSetting} 的端口 ${opening.port} 打不开（${code || message}）`;

const bind = ({ server, port, fd }: Opening, address: string): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    const opened = () => resolve((server.address() as AddressInfo | null)?.port ?? port);
    if (fd === undefined) server.listen(port, address, opened);
    else server.listen({ fd }, opened);
  });

/** What came of each; throws where one failed, with a sentence that names everything that did. */
async function all<T>(openings: readonly Opening[], work: (opening: Opening) => Promise<T>): Promise<T[]> {
  const done = await Promise.allSettled(openings.map(work));
  const faults = done.flatMap((one, at) =>
    one.status === 'rejected' ? [sentence(openings[at] as Opening, one.reason)] : [],
  );
  if (faults.length > 0)
    throw new SettingError(
      `${[...new Set(faults)].join('；')}。网站没有打开。请停掉占用的程序，或者改正设置后再运行。`,
    );
  return done.map((one) => (one as PromiseFulfilledResult<T>).value);
}

/**
 * Opens all servers or none, in one go: addresses are looked up before, so that nobody is let in at one of them while
 * another may still fail. Resolves with their ports; rejects with a SettingError naming each variable that is wrong.
 */
export async function listenAll(openings: readonly Opening[]): Promise<Map<Server, number>> {
  const addresses = await all(openings, async ({ host, fd }) =>
    fd === undefined ? (await lookup(host)).address : host,
  );
  try {
    const ports = await all(openings, (opening) => bind(opening, addresses[openings.indexOf(opening)] ?? ''));
    return new Map(openings.map(({ server }, at) => [server, ports[at] as number]));
  } catch (error) {
    for (const { server } of openings) server.close();
    throw error;
  }
}
