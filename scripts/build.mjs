import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { productionEnv } from './production-env.mjs';
import { sourcesDigest } from './sources.mjs';

const MARK = 'build/sources.sha256';

/** Builds the site and the programs around it when their sources have changed. */
export async function build({ force = false } = {}) {
  const digest = sourcesDigest();
  if (!force && existsSync(MARK) && existsSync('.next/BUILD_ID') && readFileSync(MARK, 'utf8') === digest)
    return;
  console.log('构建网站（源代码有变化时才需要，大约一到两分钟）…');
  rmSync(MARK, { force: true });
  const { compileWhenStale } = await import('./compile-when-stale.mjs');
  await compileWhenStale();
  const { status } = spawnSync(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    stdio: ['ignore', process.env.VERBOSE ? 'inherit' : 'ignore', 'inherit'],
    env: productionEnv(),
  });
  if (status !== 0) {
    console.error('构建失败。用 VERBOSE=1 npm start 可以看到全部输出；数据没有改动。');
    process.exit(status ?? 1);
  }
  mkdirSync('build', { recursive: true });
  writeFileSync(MARK, digest);
}
