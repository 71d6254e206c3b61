import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const SYSTEM = '/usr/bin/chromium';
const executable = () => (existsSync(SYSTEM) ? SYSTEM : chromium.executablePath());

export const name = 'Chromium';
export const install = 'npx playwright install chromium';
export const isInstalled = () => existsSync(executable());

export async function open({ width, height }) {
  const browser = await chromium.launch({
    executablePath: executable(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage({ viewport: { width, height } });
  return {
    resize: (w, h) => page.setViewportSize({ width: w, height: h }),
    visit: (url) => page.goto(url),
    // The script is written for WebDriver: its one argument is called with the answer.
    evaluate: (script) =>
      page.evaluate((body) => new Promise((resolve) => new Function(body)(resolve)), script),
    picture: () => page.screenshot(),
    close: () => browser.close(),
  };
}
