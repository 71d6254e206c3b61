/**
 * Writes messages/mn.json and messages/mn-standing.json from messages/zh.json, and words/vocabulary.json and
 * words/glossary.json from the terms: `npx tsx scripts/fill-mn.ts`. See words/fill.ts for the order.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fill } from '../words/fill';
import { flatten, nest } from '../words/message';
import { standingsOf } from '../words/standings';
import { vocabularyOf } from '../words/terms';
import { readTables } from './words-tables';

const { tables, zhPath, mnPath, standingPath, vocabularyPath, glossaryPath, terms } = readTables();
const read = (path: URL) => flatten(JSON.parse(readFileSync(path, 'utf8')));

const before = existsSync(mnPath) ? read(mnPath) : new Map<string, string>();
const zh = read(zhPath);
const { messages, stale, orphans, edited } = fill(zh, before, tables);
writeFileSync(mnPath, `${JSON.stringify(nest(messages), null, 2)}\n`);
writeFileSync(vocabularyPath, `${JSON.stringify([...vocabularyOf(terms)].sort(), null, 2)}\n`);
writeFileSync(glossaryPath, `${JSON.stringify(terms, null, 2)}\n`);
writeFileSync(standingPath, `${JSON.stringify(standingsOf(zh, messages, tables), null, 2)}\n`);

for (const key of edited) console.log(`written by hand, kept: ${key}`);
for (const key of stale) console.log(`STALE override, not used (its Chinese has changed): ${key}`);
for (const key of orphans) console.log(`override of a key that is gone: ${key}`);
console.log(`${messages.size} messages written to messages/mn.json`);
