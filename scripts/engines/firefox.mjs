// Firefox speaks Marionette: messages of JSON with their length before them, over TCP. No driver is needed.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

const BINARIES = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];
const PORT = 4457;

export const name = 'Firefox';
export const install = 'apt install firefox-esr fonts-noto-cjk';
export const isInstalled = () => BINARIES.some(existsSync);

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function dial(ms) {
  for (const end = Date.now() + ms; ; await wait(200)) {
    const socket = connect(PORT, '127.0.0.1');
    const isOpen = await new Promise((resolve) => {
      socket.once('connect', () => resolve(true));
      socket.once('error', () => resolve(false));
    });
    if (isOpen) return socket;
    if (Date.now() > end) throw new Error('Firefox did not open its Marionette port.');
  }
}

/** Sends commands one after another and hands each its answer. */
function marionette(socket) {
  let held = Buffer.alloc(0);
  let last = 0;
  const waiting = new Map();
  socket.on('data', (part) => {
    held = Buffer.concat([held, part]);
    for (;;) {
      const colon = held.indexOf(':');
      const length = Number(held.subarray(0, colon).toString());
      if (colon < 0 || held.length < colon + 1 + length) return;
      const message = JSON.parse(held.subarray(colon + 1, colon + 1 + length).toString());
      held = held.subarray(colon + 1 + length);
      // The first message is a greeting.
      if (!Array.isArray(message)) continue;
      const [, id, error, value] = message;
      const { resolve, reject } = waiting.get(id);
      waiting.delete(id);
      if (error) reject(new Error(`${error.error}: ${error.message}`));
      else resolve(value);
    }
  });
  return (command, parameters = {}) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      const text = Buffer.from(JSON.stringify([0, last, command, parameters]));
      socket.write(Buffer.concat([Buffer.from(`${text.length}:`), text]));
    });
}

/** Firefox without a screen, with a profile of its own that is thrown away. */
export async function open({ width, height }) {
  const profile = mkdtempSync(path.join(tmpdir(), 'engines-firefox-'));
  writeFileSync(path.join(profile, 'user.js'), `user_pref("marionette.port", ${PORT});\n`);
  const browser = spawn(
    BINARIES.find(existsSync),
    ['--headless', '--marionette', '--no-remote', '--profile', profile],
    {
      stdio: 'ignore',
      env: {
        ...process.env,
        HOME: profile,
        MOZ_HEADLESS_WIDTH: String(width),
        MOZ_HEADLESS_HEIGHT: String(height),
      },
    },
  );
  const stop = async () => {
    browser.kill();
    await Promise.race([new Promise((resolve) => browser.once('exit', resolve)), wait(5000)]);
    rmSync(profile, { recursive: true, force: true });
  };
  try {
    const socket = await dial(30_000);
    const send = marionette(socket);
    await send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });
    await send('WebDriver:SetWindowRect', { x: 0, y: 0, width, height });
    return {
      resize: (w, h) => send('WebDriver:SetWindowRect', { x: 0, y: 0, width: w, height: h }),
      visit: (url) => send('WebDriver:Navigate', { url }),
      evaluate: async (script) =>
        (await send('WebDriver:ExecuteAsyncScript', { script, args: [], scriptTimeout: 20_000 })).value,
      picture: async () =>
        Buffer.from((await send('WebDriver:TakeScreenshot', { full: false })).value, 'base64'),
      close: async () => {
        socket.destroy();
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
