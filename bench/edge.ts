/**
 * npm run bench -- edge [--seconds 3] [--rounds 5]: a page out of the door beside a bare `next start` of the same
 * build and a bare Node server, and a page out of nginx's cache beside the same bytes as a file, each in turn. On
 * loopback, one client thread (wrk). Needs nginx and wrk.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openNginx, SITE_HOST } from '../tests/fixtures/nginx';
import { type Figure, median, milliseconds, numberOption, printReport, spread, times } from './shared/report';
import { runBench } from './shared/run-bench';
import { freePort, openSite, type Site, start } from './shared/site';
import { type Loaded, wrk } from './shared/wrk';

const PAGE = '/zh/news';
const BR = { 'Accept-Encoding': 'br' };

type Runner = { name: string; run: () => Promise<Loaded> };

/** Every runner once a round, so that what the machine does besides hits all alike. */
async function inTurn(runners: readonly Runner[], rounds: number): Promise<Loaded[][]> {
  const found: Loaded[][] = runners.map(() => []);
  for (const { run } of runners) await run();
  for (let round = 0; round < rounds; round += 1)
    for (const [at, { run }] of runners.entries()) found[at]?.push(await run());
  return found;
}

const rates = (runs: Loaded[] = []): number[] => runs.map(({ rate }) => rate);
const aSecond = (runs: Loaded[] = []): string => `${Math.round(median(rates(runs)))} / 秒`;
const errors = (all: Loaded[][]): number => all.flat().reduce((sum, run) => sum + run.errors, 0);
/** Median of what each round gives: the two of a round met the same machine. */
const ratio = (over: Loaded[] = [], under: Loaded[] = []): number =>
  median(over.map(({ rate }, at) => rate / (under[at]?.rate ?? Number.NaN)));

async function doorFigures(site: Site, seconds: number, rounds: number) {
  const [next, bare] = [await freePort(), await freePort()];
  const env = { DATA_DIR: site.dataDir, PUBLIC_URL: site.url, PORT: String(next) };
  await start(
    ['node_modules/next/dist/bin/next', 'start', '-p', String(next)],
    `http://127.0.0.1:${next}${PAGE}`,
    env,
  );
  const page = `http://127.0.0.1:${site.port}${PAGE}`;
  await start(['build/bench/programs/bare-server.mjs', String(bare), page], `http://127.0.0.1:${bare}/`);
  const of = (name: string, port: number, headers = {}): Runner => ({
    name,
    run: () => wrk(`http://127.0.0.1:${port}${PAGE}`, { seconds, headers, connections: 32 }),
  });
  const all = await inTurn([of('door', site.port, BR), of('next', next), of('bare', bare)], rounds);
  const [door, framework, node] = all;
  const beside = ratio(door, framework);
  const figures: Figure[] = [
    { name: '公开入口，缓存的页面', result: aSecond(door) },
    { name: '同一构建的 next start', result: aSecond(framework) },
    { name: '最简单的 Node 服务，同样的内容', result: aSecond(node) },
    { name: '入口相比 next start', result: times(beside), target: '≥ 1 倍', isMet: beside >= 1 },
    { name: '入口相比最简单的 Node 服务', result: times(ratio(door, node)) },
    { name: '没有成功的请求', result: String(errors(all)), target: '0', isMet: errors(all) === 0 },
  ];
  return { figures, noise: spread(rates(node)) };
}

async function nginxFigures(site: Site, seconds: number, rounds: number) {
  const coded = await fetchCoded(`http://127.0.0.1:${site.port}${PAGE}`);
  const files = path.join(site.dataDir, 'static');
  mkdirSync(path.join(files, 'zh'), { recursive: true });
  writeFileSync(path.join(files, 'zh/news'), coded);
  const [port, openPort] = [await freePort(), await freePort()];
  const server = (at: number, more = '') =>
    `server { listen 127.0.0.1:${at}; root ${files}; default_type "text/html; charset=utf-8";
    access_log ${files}/access.log naiman buffer=32k flush=1s; ${more}
    location / { add_header Content-Encoding br; } }`;
  const keptOpen =
    'open_file_cache max=4096 inactive=60s; open_file_cache_min_uses 2; open_file_cache_valid 30s;';
  const more = `${server(port)} ${server(openPort, keptOpen)}`;
  const nginx = await openNginx({ doors: [site.port], isPlain: true, more });
  const of = (name: string, at: number): Runner => ({
    name,
    run: () => wrk(`http://127.0.0.1:${at}${PAGE}`, { seconds, headers: { ...BR, Host: SITE_HOST } }),
  });
  const all = await inTurn(
    [of('cache', nginx.secure), of('file', port), of('file kept open', openPort)],
    rounds,
  );
  await nginx.close();
  const [cache, file, fileKeptOpen] = all;
  const beside = ratio(cache, file);
  const p99 = median((cache ?? []).map((run) => run.p99));
  const figures: Figure[] = [
    { name: 'nginx，缓存的页面', result: aSecond(cache) },
    { name: '同一 nginx，同样字节的文件', result: aSecond(file) },
    { name: '缓存相比文件', result: times(beside), target: '≥ 0.9 倍', isMet: beside >= 0.9 },
    { name: '缓存相比保持打开的文件', result: times(ratio(cache, fileKeptOpen)) },
    { name: '缓存的页面，第 99 百分位', result: milliseconds(p99), target: '≤ 10 毫秒', isMet: p99 <= 10 },
    { name: '没有成功的请求', result: String(errors(all)), target: '0', isMet: errors(all) === 0 },
  ];
  return { figures, noise: spread(rates(file)) };
}

/** The page as the door codes it, byte for byte. */
async function fetchCoded(url: string): Promise<Buffer> {
  const { get } = await import('node:http');
  return new Promise((resolve, reject) => {
    get(url, { headers: BR }, (res) => {
      const parts: Buffer[] = [];
      res.on('data', (part) => parts.push(part));
      res.on('end', () => resolve(Buffer.concat(parts)));
    }).once('error', reject);
  });
}

async function main(): Promise<boolean> {
  const [seconds, rounds] = [numberOption('seconds', 3), numberOption('rounds', 5)];
  const site = await openSite({ TRUSTED_PROXIES: '127.0.0.1' });
  const door = await doorFigures(site, seconds, rounds);
  const isDoorMet = printReport('公开入口（npm run bench -- edge）', door.figures, door.noise);
  const nginx = await nginxFigures(site, seconds, rounds);
  return printReport('nginx（npm run bench -- edge）', nginx.figures, nginx.noise) && isDoorMet;
}

runBench(main);
