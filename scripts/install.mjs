// Installs the packages when the lock file has changed since they were installed. Node built-ins only:
// this runs before there is a node_modules.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const MARK = 'node_modules/.naiman-lock';
const LEAST_NODE = [20, 19];

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1])) return;
  console.error(
    `需要 Node.js ${LEAST_NODE.join('.')} 或更新的版本，现在是 ${process.versions.node}。没有做任何改动。`,
  );
  process.exit(1);
}

const wanted = () =>
  createHash('sha256')
    .update(readFileSync('package.json'))
    .update(readFileSync('package-lock.json'))
    .digest('hex');

export function install() {
  refuseOldNode();
  if (existsSync(MARK) && readFileSync(MARK, 'utf8') === wanted()) return;
  console.log('安装程序包（第一次大约一分钟）…');
  // Not `npm ci`: npm 11 refuses its own lock file where other platforms' optional packages are left out of it.
  const { status } = spawnSync(
    'npm',
    ['install', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    },
  );
  if (status !== 0) {
    console.error('程序包没有装好：请检查网络后再运行一次，已有的数据没有改动。');
    process.exit(status ?? 1);
  }
  writeFileSync(MARK, wanted());
}
