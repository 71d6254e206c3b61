/**
 * npm run engines [-- ADDRESS]: reads the Mongolian specimen page in every installed engine (Chromium, Firefox,
 * WebKitGTK) and holds the facts of its layout against what must be so (docs/mongolian.md); so too that the look-up form
 * is empty behind its answer and not in the history when it was left quickly (docs/decisions/0046, 0047). Without an address it
 * starts the finished build on a data folder of its own. Pictures and facts are kept in test-results/engines.
 * Exit code 1 when something is not so, or when no engine is installed.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as chromium from './engines/chromium.mjs';
import { expectations } from './engines/expectations.mjs';
import { readFacts } from './engines/facts.mjs';
import * as firefox from './engines/firefox.mjs';
import { formBehind, formLeft } from './engines/form-behind.mjs';
import { formExpectations } from './engines/form-expectations.mjs';
import { readFormFacts } from './engines/form-facts.mjs';
import * as webkit from './engines/webkit.mjs';

const WINDOW = { width: 480, height: 900 };
/** Asked for; Firefox on a desktop gives no window narrower than its own bars need. */
const PHONE = { width: 360, height: 740 };
const FORMS = ['/mn/cases', '/mn/search'];
const SIZE_ADJUST = 1.12;
const UNITS = 1000;
const OUT = 'test-results/engines';
/** The body of a WebDriver async script: its last argument takes the answer. */
const scriptOf = (read) =>
  `(${read})().then(arguments[0], (error) => arguments[0]({ error: String(error) }));`;

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function startSite() {
  const { build } = await import('./build.mjs');
  await build();
  const [port, office] = ['4310', '4311'];
  const address = `http://localhost:${port}`;
  const env = {
    ...process.env,
    PORT: port,
    OFFICE_PORT: office,
    PUBLIC_URL: address,
    DATA_DIR: path.resolve(OUT, 'data'),
  };
  const site = spawn(process.execPath, ['e2e/serve.mjs'], { stdio: 'ignore', env });
  for (let tries = 0; tries < 300; tries += 1) {
    if ((await fetch(`${address}/healthz`).catch(() => null))?.ok)
      return { address, stop: () => site.kill() };
    await wait(300);
  }
  site.kill();
  throw new Error('The site did not start.');
}

/** Lengths of words as HarfBuzz shapes them in the shipped font, for letters of one pixel. */
async function harfbuzz() {
  const [{ default: subsetFont }, hb] = await Promise.all([import('subset-font'), import('harfbuzzjs')]);
  const shipped = readFileSync('public/fonts/nsm-hudum.woff2');
  const sfnt = await subsetFont(shipped, undefined, { keepAllGlyphs: true, targetFormat: 'sfnt' });
  const font = new hb.Font(new hb.Face(new hb.Blob(new Uint8Array(sfnt))));
  return (text) => {
    const buffer = new hb.Buffer();
    buffer.addText(text);
    buffer.setDirection(hb.Direction.LTR);
    buffer.setScript('Mong');
    hb.shape(font, buffer);
    const units = buffer.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0);
    return (units / UNITS) * SIZE_ADJUST;
  };
}

async function look(engine, address, advanceOf) {
  const browser = await engine.open(WINDOW);
  try {
    const read = async (place, script, name) => {
      await browser.visit(`${address}${place}`);
      const facts = await browser.evaluate(scriptOf(script));
      if (facts.error) throw new Error(`${place}: ${facts.error}`);
      writeFileSync(path.join(OUT, `${name}.json`), JSON.stringify(facts, null, 2));
      writeFileSync(path.join(OUT, `${name}.png`), await browser.picture());
      return facts;
    };
    const rows = expectations(await read('/mn/specimen', readFacts, engine.name), advanceOf);
    await browser.resize(PHONE.width, PHONE.height);
    for (const place of FORMS) {
      const facts = await read(place, readFormFacts, `${engine.name}${place.replaceAll('/', '-')}`);
      const { width, height } = facts.window;
      rows.push(...formExpectations(`${place} ${width}×${height}`, facts));
    }
    const { answered, isKept, values } = await formBehind(browser, `${address}/zh/cases`);
    rows.push(
      ['/zh/cases: is answered', answered],
      [
        `/zh/cases: is empty behind its answer, ${isKept ? 'kept as it was' : 'made anew'}`,
        values.length > 0 && values.every((value) => value === ''),
      ],
    );
    const { isScripted, left, path: at } = await formLeft(browser, `${address}/zh`);
    rows.push(
      ['/zh/cases: the script comes by itself', isScripted],
      ['/zh/cases: the quick exit leads away', left === '/zh/privacy'],
      ['/zh/cases: is out of the history when it was left quickly', at === '/zh'],
    );
    return rows;
  } finally {
    await browser.close();
  }
}

mkdirSync(OUT, { recursive: true });
const engines = [chromium, firefox, webkit];
const installed = engines.filter((engine) => engine.isInstalled());
for (const { name, install } of engines.filter((engine) => !installed.includes(engine)))
  console.log(`${name}：没有安装，跳过。安装：${install}`);

const [given] = process.argv.slice(2);
const site = given ? { address: given, stop: () => {} } : await startSite();
let failed = installed.length === 0 ? 1 : 0;
try {
  const advanceOf = await harfbuzz();
  for (const engine of installed) {
    const rows = await look(engine, site.address, advanceOf).catch((error) => [[String(error), false]]);
    const wrong = rows.filter(([, isSo]) => !isSo);
    failed += wrong.length;
    console.log(`${engine.name}：${rows.length} 项，${wrong.length} 项不符`);
    for (const [what] of wrong) console.log(`  × ${what}`);
  }
} finally {
  site.stop();
}
process.exitCode = failed === 0 ? 0 : 1;
