import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const SYSTEM = '/usr/sbin/nginx';

/** Finds nginx for the tests of deploy/nginx, or installs Debian's as root; elsewhere these tests are left out. */
export function ensureNginx() {
  if (existsSync(SYSTEM)) return;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('没有找到 nginx，正在安装…');
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'nginx-light'], {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  if (!existsSync(SYSTEM)) console.log('没有 nginx：deploy/nginx 的测试这次没有运行。');
}
