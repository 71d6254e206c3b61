import { existsSync } from 'node:fs';
import { defineConfig, devices } from '@playwright/test';
import { DATA_DIR, OFFICE_URL, SITE_URL } from './e2e/fixtures/site';

const SYSTEM_CHROMIUM = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find(existsSync);

const phone = {
  ...devices['Desktop Chrome'],
  viewport: { width: 390, height: 844 },
  // The window is the screen: with the desktop's, pictures for a width of 1920 are fetched before the right ones.
  screen: { width: 390, height: 844 },
  deviceScaleFactor: 1,
  isMobile: true,
  hasTouch: true,
};

/** What a citizen does has to work without scripts. */
const JOURNEYS =
  /(?:news|disclosures|decisions|statistics|cases|quick-exit|language|preferences|addresses|search|passing-on)\.spec\.ts$/;
/** Of these the script of the page has no part: they are run without scripts only. */
const SCRIPTLESS = /(?:news|disclosures|decisions|statistics|addresses|search|passing-on)\.spec\.ts$/;
/** What happens at the desk, and what must not come out of it. */
const DESK =
  /(?:publishing|reviews|privacy-gate|decision-gate|decision-refusals|roles|leaks|long-words|instances|mongolian|import-batches|translators|manuscripts|attachments|handbook|looks|second-step|present-password|presence|saved-views|standing-pages|featured|shortcuts|decision-export)\.spec\.ts$/;

/** Sites of their own that are killed, starved and restored: nothing a browser has to see. */
const SAFETY = /(?:restore|faults)\.spec\.ts$/;

/** A phone has none of these. */
const WHEEL_AND_KEYS = /the wheel|the page keys|keys scroll/;

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/global-setup.ts',
  outputDir: 'test-results/run',
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  // A machine shared with others misses a time limit now and then; the report names what passed only then.
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  // Twice what they need beside a neighbour: only what fails is waited for.
  expect: { timeout: 8_000 },
  reporter: [['list']],
  use: {
    baseURL: SITE_URL,
    actionTimeout: 10_000,
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(SYSTEM_CHROMIUM && { executablePath: SYSTEM_CHROMIUM }),
      // One site in one window at a time: a process for each of its pages is a quarter of a short test.
      args: ['--renderer-process-limit=1', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    },
  },
  projects: [
    { name: 'phone', use: phone, testIgnore: [DESK, SAFETY, SCRIPTLESS], grepInvert: WHEEL_AND_KEYS },
    { name: 'phone without scripts', use: { ...phone, javaScriptEnabled: false }, testMatch: JOURNEYS },
    {
      name: 'desktop',
      use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 900 } },
      testMatch: /(?:writing|columns)\.spec\.ts$/,
      grep: WHEEL_AND_KEYS,
    },
    {
      name: 'desk',
      // A new window fetches the desk's scripts before it shows anything, beside others that do the same.
      use: {
        ...devices['Desktop Chrome'],
        viewport: { width: 1280, height: 900 },
        actionTimeout: 20_000,
      },
      testMatch: DESK,
      timeout: 90_000,
      expect: { timeout: 20_000 },
    },
    { name: 'safety', testMatch: SAFETY },
  ],
  webServer: {
    command: 'node e2e/serve.mjs',
    url: `${OFFICE_URL}/healthz`,
    timeout: 120_000,
    reuseExistingServer: !process.env.CI,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
    stdout: process.env.CI ? 'ignore' : 'pipe',
    env: {
      DATA_DIR,
      PORT: new URL(SITE_URL).port,
      OFFICE_PORT: new URL(OFFICE_URL).port,
      PUBLIC_URL: SITE_URL,
      // The tests stand where a proxy would, so that each can come from an address of its own.
      TRUSTED_PROXIES: '127.0.0.1,::1',
    },
  },
});
