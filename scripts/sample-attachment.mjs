// node scripts/sample-attachment.mjs: prints the sample form of cms/seed/attachments as the PDF beside it. The letters
// come from a font of this machine (Debian's fonts-droid-fallback, Apache 2.0), cut down to those that are used.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from '@playwright/test';
import subsetFont from 'subset-font';
import { SYSTEM } from './browser.mjs';

const FONT = '/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf';
const file = path.resolve('cms/seed/attachments/information-request-form');

const html = await readFile(`${file}.html`, 'utf8');
const letters = await subsetFont(await readFile(FONT), html, { targetFormat: 'truetype', noHinting: true });
const face = `@font-face{font-family:Form;src:url(data:font/ttf;base64,${letters.toString('base64')})}`;
const browser = await chromium.launch(existsSync(SYSTEM) ? { executablePath: SYSTEM } : {});
const page = await browser.newPage();
await page.setContent(html.replace('<style>', `<style>${face}`));
await page.evaluate(() => document.fonts.ready);
await page.pdf({ path: `${file}.pdf`, preferCSSPageSize: true, tagged: true });
await page.screenshot({ path: process.argv[2] ?? '/tmp/form.png' });
await browser.close();
