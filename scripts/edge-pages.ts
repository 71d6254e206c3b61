/**
 * Writes the pages nginx shows when it has to answer by itself: `npx tsx scripts/edge-pages.ts`. They are the door's
 * own error pages; a test (tests/edge-pages.test.ts) says when they are out of date.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { errorPage } from '../door/public/error-page';
import { securityHeaders } from '../door/public/security-headers';
import { readMessages, readWords } from '../door/words';
import { LOCALE_CODES } from '../i18n/locales';

export const EDGE_FOLDER = fileURLToPath(new URL('../deploy/nginx/naiman/pages/', import.meta.url));
const PAGES = { 'busy.html': 503, 'refused.html': 400 } as const;

/** Names below the folder, and what stands in each file. */
export async function edgePages(): Promise<Map<string, string>> {
  const words = readWords(await readMessages(fileURLToPath(new URL('../messages', import.meta.url))));
  const files = new Map<string, string>();
  let policy = '';
  for (const locale of LOCALE_CODES)
    for (const [name, status] of Object.entries(PAGES)) {
      const page = errorPage(words, { status, locale });
      policy = page.policy ?? '';
      files.set(`${locale}/${name}`, page.body?.bytes.toString('utf8') ?? '');
    }
  const headers = Object.entries(securityHeaders(policy, false));
  const lines = headers.map(([name, value]) => `add_header ${name} "${value}" always;`);
  files.set('headers.conf', `${lines.join('\n')}\n`);
  return files;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  edgePages().then((files) => {
    for (const [name, text] of files) {
      mkdirSync(path.dirname(path.join(EDGE_FOLDER, name)), { recursive: true });
      writeFileSync(path.join(EDGE_FOLDER, name), text);
    }
  });
