import { ensureDebian } from './debian.mjs';

/** Finds nginx for the tests of deploy/nginx, or installs Debian's as root; elsewhere these tests are left out. */
export function ensureNginx() {
  if (!ensureDebian('/usr/sbin/nginx', ['nginx-light']))
    console.log('没有 nginx：deploy/nginx 的测试这次没有运行。');
}
