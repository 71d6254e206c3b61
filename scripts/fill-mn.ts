/** Writes messages/mn.json from messages/zh.json: `npx tsx scripts/fill-mn.ts`. See words/fill.ts for the order. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fill } from '../words/fill';
import { flatten, nest } from '../words/message';
import { readTables } from './words-tables';

const { tables, zhPath, mnPath } = readTables();
const read = (path: URL) => flatten(JSON.parse(readFileSync(path, 'utf8')));

const before = existsSync(mnPath) ? read(mnPath) : new Map<string, string>();
const { messages, stale, orphans, edited } = fill(read(zhPath), before, tables);
writeFileSync(mnPath, `${JSON.stringify(nest(messages), null, 2)}\n`);

for (const key of edited) console.log(`written by hand, kept: ${key}`);
for (const key of stale) console.log(`STALE override, not used (its Chinese has changed): ${key}`);
for (const key of orphans) console.log(`override of a key that is gone: ${key}`);
console.log(`${messages.size} messages written to messages/mn.json`);
