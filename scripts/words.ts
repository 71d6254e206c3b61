/** Checks the words of both languages: `npx tsx scripts/words.ts`. Exit code 1 when something must be mended. */
import { readFileSync } from 'node:fs';
import { openFont } from '../mongolian/shaping';
import { flatten } from '../words/message';
import { reportOn } from '../words/report';
import { vocabularyOf } from '../words/terms';
import { readTables } from './words-tables';

const { tables, terms, zhPath, mnPath } = readTables();
const read = (path: URL) => flatten(JSON.parse(readFileSync(path, 'utf8')));
const shaper = await openFont(readFileSync(new URL('../public/fonts/nsm-hudum.woff2', import.meta.url)));

const { mismatches, findings, stale, counts, good } = reportOn(read(zhPath), read(mnPath), tables, {
  shaper,
  vocabulary: vocabularyOf(terms),
});

for (const { key, rule, note } of mismatches) console.log(`error    ${rule}  ${key}  ${note}`);
for (const key of stale) console.log(`error    stale-override  ${key}  its Chinese has changed or is gone`);
for (const { severity, rule, key, found } of findings) {
  const codes = [...found].map((char) => char.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0'));
  console.log(`${severity.padEnd(8)} ${rule}  ${key}  ${found}  U+${codes.join(' U+')}`);
}
const mongolian = counts.attested + counts.composed + counts.edited;
console.log(
  `${mongolian} messages in Mongolian (${counts.attested} attested, ${counts.composed} composed, ${counts.edited} edited by hand), ${counts.chinese} stand in Chinese.`,
);
console.log(good ? 'Words: good.' : 'Words: to be mended.');
process.exitCode = good ? 0 : 1;
