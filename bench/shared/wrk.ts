import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const exec = promisify(execFile);

export type Loaded = {
  /** Answers a second. */
  rate: number;
  /** Milliseconds within which 99 of 100 answers came. */
  p99: number;
  /** Answers that were no success, and connections that broke. */
  errors: number;
};

const UNITS: Record<string, number> = { us: 0.001, ms: 1, s: 1000 };

type Load = {
  connections?: number;
  seconds?: number;
  headers?: Record<string, string>;
  /** A Lua file that makes each request (wrk's SCRIPTING document); else it is GET. */
  script?: string;
};

/** Asks for one address as fast as it is answered, with wrk (Debian's package of that name): one thread. */
export async function wrk(
  url: string,
  { connections = 16, seconds = 3, headers = {}, script }: Load = {},
): Promise<Loaded> {
  const given = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
  const { stdout } = await exec('wrk', [
    '-t1',
    `-c${connections}`,
    `-d${seconds}s`,
    '--latency',
    ...(script ? ['-s', script] : []),
    ...given,
    url,
  ]).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT' ? new Error('这项测量需要 wrk：apt-get install wrk') : error;
  });
  const number = (pattern: RegExp) => Number(pattern.exec(stdout)?.[1] ?? 0);
  const [, p99 = '0', unit = 'ms'] = /99%\s+([\d.]+)(us|ms|s)\b/.exec(stdout) ?? [];
  const broken = [...(/Socket errors:(.*)/.exec(stdout)?.[1] ?? '').matchAll(/\d+/g)].reduce(
    (sum, [n]) => sum + Number(n),
    0,
  );
  return {
    rate: number(/Requests\/sec:\s+([\d.]+)/),
    p99: Number(p99) * (UNITS[unit] ?? 1),
    errors: broken + number(/Non-2xx or 3xx responses:\s+(\d+)/),
  };
}
