/**
 * npm run bench -- answers [--seconds 3] [--rounds 5]: what cannot be kept and is made for each request, out of the
 * door of the built site on SQLite, beside a bare Node server: a search, each time for another word, and a party's
 * look-up of the own case, with the numbers and codes of the printed slips; then the same of two processes over the
 * same data, as many as the machine has cores; and addresses that somebody made up, each another one. On loopback, one
 * client thread (wrk) each.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Figure, median, milliseconds, numberOption, printReport, spread, times } from './shared/report';
import { runBench } from './shared/run-bench';
import { freePort, openSite, type Site, start } from './shared/site';
import { type Loaded, wrk } from './shared/wrk';

const TARGETS = { search: 400, lookUp: 200, madeUp: 400 };
const SLIP = /class="number">([^<]+)<[\s\S]*?class="code">([^<]+)</g;
/** Words of the samples; a number makes each question another one, so that no answer can have been kept. */
const WORDS = ['公开', '案件', '改革', '窗口', '交通', '权利'];

/** Numbers and codes of every slip the seed has printed. */
const receipts = (dataDir: string): { number: string; code: string }[] => {
  const root = path.join(dataDir, 'slips');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => [...readFileSync(path.join(root, file), 'utf8').matchAll(SLIP)])
    .map(([, number = '', code = '']) => ({ number, code }));
};

const lua = (list: string[], request: string) =>
  `local list = {${list.map((one) => JSON.stringify(one)).join(',')}}
local at = 0
request = function()
  at = at + 1
  local one = list[at % #list + 1]
  ${request}
end
`;

function scripts({ dataDir, url }: Site) {
  const forms = receipts(dataDir).map((one) => new URLSearchParams(one).toString());
  if (!forms.length) throw new Error('The samples have no receipt slips.');
  const head = `["Content-Type"] = "application/x-www-form-urlencoded", ["Origin"] = "${url}", ["Host"] = "${new URL(url).host}"`;
  const made = {
    search: lua(
      WORDS.map((word) => `/zh/search?q=${encodeURIComponent(word)}`),
      'return wrk.format("GET", one .. at)',
    ),
    madeUp: lua(['/zh/news/made-up-', '/mn/made-up-'], 'return wrk.format("GET", one .. at)'),
    lookUp: lua(forms, `return wrk.format("POST", "/zh/cases", {${head}}, one)`),
  };
  return Object.fromEntries(
    Object.entries(made).map(([name, text]) => {
      const file = path.join(dataDir, `${name}.lua`);
      writeFileSync(file, text);
      return [name, file];
    }),
  ) as Record<keyof typeof made, string>;
}

/** One look-up as the load makes it, so that a refusal is not measured as an answer. */
async function proveLookUp({ dataDir, url, port }: Site): Promise<void> {
  const [receipt = { number: '', code: '' }] = receipts(dataDir);
  const answer = await fetch(`http://127.0.0.1:${port}/zh/cases`, {
    method: 'POST',
    headers: { Origin: url },
    body: new URLSearchParams(receipt),
  });
  const page = await answer.text();
  if (answer.status !== 200 || !page.includes(receipt.number))
    throw new Error(`The look-up answers ${answer.status} without the case.`);
}

/** What two processes answered in the same seconds. */
const together = (runs: Loaded[]): Loaded => ({
  rate: runs.reduce((sum, { rate }) => sum + rate, 0),
  p99: Math.max(...runs.map(({ p99 }) => p99)),
  errors: runs.reduce((sum, { errors }) => sum + errors, 0),
});

async function main(): Promise<boolean> {
  const [seconds, rounds] = [numberOption('seconds', 3), numberOption('rounds', 5)];
  const site = await openSite({ TRUSTED_PROXIES: '127.0.0.1' });
  await proveLookUp(site);
  const script = scripts(site);
  const bare = await freePort();
  const page = `http://127.0.0.1:${site.port}/zh/cases`;
  await start(['build/bench/programs/bare-server.mjs', String(bare), page], `http://127.0.0.1:${bare}/`);
  const second = await site.another();
  const load = (port: number, with_?: string) => () =>
    wrk(`http://127.0.0.1:${port}/`, { seconds, ...(with_ && { script: with_ }) });
  const both = (with_: string) => async () =>
    together(await Promise.all([site.port, second].map((port) => load(port, with_)())));
  const runners = [
    load(site.port, script.search),
    load(site.port, script.lookUp),
    load(bare),
    both(script.search),
    both(script.lookUp),
    load(site.port, script.madeUp),
  ];
  const found: Loaded[][] = runners.map(() => []);
  for (const run of runners) await run();
  for (let round = 0; round < rounds; round += 1)
    for (const [at, run] of runners.entries()) found[at]?.push(await run());
  await site.stop();

  const [search = [], lookUp = [], node = [], searchOfTwo = [], lookUpOfTwo = [], madeUp = []] = found;
  const rate = (runs: Loaded[]) => median(runs.map((run) => run.rate));
  const figure = (name: string, runs: Loaded[], least: number): Figure[] => [
    {
      name,
      result: `${Math.round(rate(runs))} / 秒`,
      target: `≥ ${least} / 秒`,
      isMet: rate(runs) >= least,
    },
    {
      name: `${name}，相比最简单的 Node 服务`,
      result: times(median(runs.map((run, at) => run.rate / (node[at]?.rate ?? Number.NaN)))),
    },
    { name: `${name}，第 99 百分位`, result: milliseconds(median(runs.map(({ p99 }) => p99))) },
  ];
  // A 404 is the answer to what nobody has published.
  const asked = found.filter((runs) => runs !== madeUp);
  const errors = asked.flat().reduce((sum, run) => sum + run.errors, 0);
  const figures = [
    ...figure('搜索（每次读数据库）', search, TARGETS.search),
    ...figure('查询本人案件', lookUp, TARGETS.lookUp),
    ...figure('搜索，同一台机器上的两个进程', searchOfTwo, TARGETS.search),
    ...figure('查询本人案件，同一台机器上的两个进程', lookUpOfTwo, TARGETS.lookUp),
    ...figure('编造的网址（404）', madeUp, TARGETS.madeUp),
    { name: '最简单的 Node 服务', result: `${Math.round(rate(node))} / 秒` },
    { name: '没有成功的请求', result: String(errors), target: '0', isMet: errors === 0 },
  ];
  return printReport(
    '每次现做的回答（npm run bench -- answers）',
    figures,
    spread(node.map((run) => run.rate)),
  );
}

runBench(main);
