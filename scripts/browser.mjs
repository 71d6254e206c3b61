import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { ensureDebian } from './debian.mjs';

/**
 * Debian's Chromium without its own windows: the whole one builds a browser's user interface for every page a test
 * opens, and takes several times as long.
 */
export const SYSTEM = '/usr/bin/chromium-headless-shell';

/** Finds a browser for the end-to-end tests, or installs one: Debian's as root, else Playwright's own. */
export async function ensureBrowser() {
  if (existsSync(SYSTEM)) return;
  const { chromium } = await import('@playwright/test');
  if (existsSync(chromium.executablePath())) return;
  if (ensureDebian(SYSTEM, ['chromium-headless-shell', 'fonts-noto-cjk'])) return;
  console.log('没有找到浏览器，正在安装 Chromium…');
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/@playwright/test/cli.js', 'install', 'chromium'],
    {
      stdio: 'inherit',
    },
  );
  if (status !== 0) {
    console.error('没有浏览器，端到端测试不能运行。请安装 Chromium 后再试。');
    process.exit(1);
  }
}
