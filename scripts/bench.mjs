// npm run bench [-- NAME [--rows N …]]: a bench of bench/, or all of them and one table; on a fresh clone too.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureDebian } from './debian.mjs';
import { install } from './install.mjs';
import { productionEnv } from './production-env.mjs';

const [name, ...args] = process.argv.slice(2);
const programsIn = (folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file}`);
/** Every file directly in bench/ is a bench; programs/ are run by them, shared/ is read by them. */
const benches = programsIn('bench');
const names = benches.map((file) => file.slice('bench/'.length, -'.ts'.length));

if (name !== undefined && !names.includes(name)) {
  console.error(
    `用法：npm run bench [-- ${names.join('|')}]（各自的选项见 bench/ 里文件的开头；不写就全部做）`,
  );
  process.exit(2);
}

/** The built site is what most of them measure. */
install();
const { build } = await import('./build.mjs');
const { compileWhenStale } = await import('./compile-when-stale.mjs');
const { compileBench } = await import('./compile.mjs');
await build();
await compileWhenStale();
await compileBench([...benches, ...programsIn('bench/programs')], {
  // What may run inside Next only says so by failing elsewhere; a bench measures it outside on purpose.
  'server-only': './bench/shared/inside-next.ts',
});

const run = (bench, given, more = {}) =>
  spawnSync(process.execPath, [`build/bench/${bench}.mjs`, ...given], {
    stdio: 'inherit',
    env: { ...productionEnv(), ...more },
  }).status ?? 1;

/** What a bench measures with; one that is not there and cannot be installed is named by the bench itself. */
const NEEDS = {
  edge: [
    ['/usr/sbin/nginx', 'nginx-light'],
    ['/usr/bin/wrk', 'wrk'],
  ],
  answers: [['/usr/bin/wrk', 'wrk']],
  page: [['/usr/bin/chromium', 'chromium']],
};
for (const bench of name === undefined ? names : [name])
  for (const [file, debian] of NEEDS[bench] ?? []) ensureDebian(file, [debian]);

if (name !== undefined) process.exit(run(name, args));

const room = mkdtempSync(path.join(tmpdir(), 'naiman-table-'));
const table = path.join(room, 'figures.jsonl');
const failed = names.filter((bench) => run(bench, [], { BENCH_TABLE: table }) !== 0);
const lines = existsSync(table) ? readFileSync(table, 'utf8').split('\n').filter(Boolean) : [];
rmSync(room, { recursive: true });
console.log('\n全部结果');
for (const { title, figures, noise } of lines.map((line) => JSON.parse(line))) {
  console.log(`\n${title}；相同的两次相差 ${Math.round(noise * 100)}%`);
  for (const { name: what, result, target = '', isMet } of figures)
    console.log(
      `${isMet === undefined ? ' ' : isMet ? '✓' : '✗'} ${what}：${result}${target && `（要求 ${target}）`}`,
    );
}
if (failed.length) console.log(`\n有没有达到的，或者没有做完：${failed.join('、')}`);
process.exit(failed.length ? 1 : 0);
