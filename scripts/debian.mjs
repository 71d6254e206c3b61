import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Installs Debian's packages as root when the file one of them brings is not there. Elsewhere nothing happens.
 *
 * @param {string} file what must be there, an absolute path
 * @param {string[]} packages
 * @returns {boolean} whether it is there now
 */
export function ensureDebian(file, packages) {
  if (existsSync(file)) return true;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.log(`没有找到 ${file}，正在安装 ${packages.join('、')}…`);
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return existsSync(file);
}
