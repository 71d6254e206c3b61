// npm start: install what is missing, build when stale, migrate and verify, seed when empty, serve.
import { spawn, spawnSync } from 'node:child_process';
import { readPorts } from '../door/ports.mjs';
import { install } from './install.mjs';
import { keepSite } from './keep-site.mjs';
import { productionEnv } from './production-env.mjs';

const started = Date.now();
const env = productionEnv();

try {
  // The door reads them as well; by then a first start would have taken two minutes.
  readPorts(process.env);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

install();
const { build } = await import('./build.mjs');
await build();

console.log('准备数据…');
const prepared = spawnSync(process.execPath, ['build/cli/prepare.mjs'], { stdio: 'inherit', env });
if (prepared.status !== 0) process.exit(prepared.status ?? 1);

const site = spawn(process.execPath, ['build/door/main.mjs'], { stdio: 'inherit', env });
keepSite(site);
console.log(`启动网站（准备用了 ${Math.round((Date.now() - started) / 1000)} 秒）…`);
