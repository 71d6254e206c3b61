// npm run bench -- NAME [--rows N …]: a bench of bench/, on a fresh clone too. Without a name: their list.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { install } from './install.mjs';
import { productionEnv } from './production-env.mjs';

const [name, ...args] = process.argv.slice(2);
const programsIn = (folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file}`);
/** Every file directly in bench/ is a bench; programs/ are run by them, shared/ is read by them. */
const benches = programsIn('bench');

if (!benches.includes(`bench/${name}.ts`)) {
  const names = benches.map((file) => file.slice('bench/'.length, -'.ts'.length));
  console.error(`用法：npm run bench -- ${names.join('|')}（各自的选项见 bench/ 里文件的开头）`);
  process.exit(2);
}
install();
const { compileWhenStale } = await import('./compile-when-stale.mjs');
const { compile } = await import('./compile.mjs');
await compileWhenStale();
await compile([...benches, ...programsIn('bench/programs')], {
  // What may run inside Next only says so by failing elsewhere; a bench measures it outside on purpose.
  'server-only': './bench/shared/inside-next.ts',
});
const { status } = spawnSync(process.execPath, [`build/bench/${name}.mjs`, ...args], {
  stdio: 'inherit',
  env: productionEnv(),
});
process.exit(status ?? 1);
