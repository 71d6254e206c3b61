import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import net, { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

const running: ChildProcess[] = [];
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

/** Runs a program to its end; rejects when it fails. */
const run = (args: string[], env: NodeJS.ProcessEnv): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'], env });
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${args[0]} ended with ${code}`)),
    );
  });

/** Starts a program that goes on, and waits until an address answers. */
export async function start(
  args: string[],
  address: string,
  env: Record<string, string> = {},
): Promise<ChildProcess> {
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...env },
  });
  running.push(child);
  for (let tries = 0; tries < 240; tries += 1) {
    if (child.exitCode !== null) throw new Error(`${args[0]} ended with ${child.exitCode}`);
    const isUp = await fetch(address).then(
      ({ status }) => status === 200,
      () => false,
    );
    if (isUp) return child;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`${address} does not answer.`);
}

export type Site = {
  dataDir: string;
  url: string;
  port: number;
  /** Opens one more public door over the same data, in a process of its own; resolves to its port. */
  another: () => Promise<number>;
  stop: () => Promise<void>;
};

/** The built site with its samples, in a data folder of its own. */
export async function openSite(env: Record<string, string> = {}): Promise<Site> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'naiman-bench-'));
  process.on('exit', () => rmSync(dataDir, { recursive: true, force: true }));
  const [port, office] = [await freePort(), await freePort()];
  const url = `http://localhost:${port}`;
  const ports = { PORT: String(port), OFFICE_PORT: String(office), HOST: '127.0.0.1' };
  const settings = { DATA_DIR: dataDir, PUBLIC_URL: url, ...ports, ...env };
  await run(['build/cli/prepare.mjs'], { ...process.env, ...settings });
  const child = await start(['build/door/main.mjs'], `http://127.0.0.1:${port}/healthz`, settings);
  const doors = [child];
  const another = async () => {
    const at = await freePort();
    const more = { ...settings, DOOR: 'public', PORT: String(at) };
    doors.push(await start(['build/door/main.mjs'], `http://127.0.0.1:${at}/healthz`, more));
    return at;
  };
  const stop = async () => {
    const gone = doors.map((door) => new Promise((resolve) => door.once('exit', resolve)));
    for (const door of doors) door.kill('SIGTERM');
    await Promise.all(gone);
  };
  return { dataDir, url, port, another, stop };
}
