import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { openSession } from './webdriver.mjs';

const DRIVER = '/usr/bin/WebKitWebDriver';
const MINI_BROWSERS = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu'].flatMap((lib) =>
  ['6.0', '4.1', '4.0'].map(
    (version) => `${lib}/webkit${version === '6.0' ? '' : '2'}gtk-${version}/MiniBrowser`,
  ),
);
const PORT = 4455;
const DISPLAY = ':97';

export const name = 'WebKitGTK';
export const install = 'apt install webkit2gtk-driver xvfb fonts-noto-cjk';
export const isInstalled = () =>
  existsSync(DRIVER) && existsSync('/usr/bin/Xvfb') && MINI_BROWSERS.some(existsSync);

/** WebKitGTK's small browser on a screen that nobody sees. */
export async function open({ width, height }) {
  const screen = spawn('Xvfb', [DISPLAY, '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: 'ignore',
  });
  const env = { ...process.env, DISPLAY, LC_ALL: 'C.UTF-8', WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' };
  const driver = spawn(DRIVER, [`--port=${PORT}`], { stdio: 'ignore', env });
  const stop = () => {
    driver.kill();
    screen.kill();
  };
  try {
    const session = await openSession(`http://127.0.0.1:${PORT}`, {
      'webkitgtk:browserOptions': { binary: MINI_BROWSERS.find(existsSync), args: ['--automation'] },
    });
    await session.resize(width, height);
    const close = async () => {
      await session.close().catch(() => {});
      stop();
    };
    return { ...session, close };
  } catch (error) {
    stop();
    throw error;
  }
}
