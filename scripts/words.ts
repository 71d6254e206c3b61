/** Checks the words of both languages: `npx tsx scripts/words.ts`. Exit code 1 when something must be mended. */
import { readFileSync } from 'node:fs';
import { openFont } from '../mongolian/shaping';
import { flatten } from '../words/message';
import { reportOn } from '../words/report';
import { standingsOf } from '../words/standings';
import { vocabularyOf } from '../words/terms';
import { readTables } from './words-tables';

const { tables, terms, zhPath, mnPath, standingPath, vocabularyPath, glossaryPath } = readTables();
const read = (path: URL) => flatten(JSON.parse(readFileSync(path, 'utf8')));
const shaper = await openFont(readFileSync(new URL('../public/fonts/nsm-hudum.woff2', import.meta.url)));

const [zh, mn] = [read(zhPath), read(mnPath)];
const report = reportOn(zh, mn, tables, { shaper, vocabulary: vocabularyOf(terms) });
const { mismatches, findings, stale, unreviewed, badReviews, counts } = report;
const isMade = (path: URL, made: unknown) =>
  JSON.stringify(JSON.parse(readFileSync(path, 'utf8'))) === JSON.stringify(made);
const isFilled =
  isMade(standingPath, standingsOf(zh, mn, tables)) &&
  isMade(vocabularyPath, [...vocabularyOf(terms)].sort()) &&
  isMade(glossaryPath, terms);
const good = report.good && isFilled;

for (const { key, rule, note } of mismatches) console.log(`error    ${rule}  ${key}  ${note}`);
for (const key of stale) console.log(`error    stale-override  ${key}  its Chinese has changed or is gone`);
for (const key of unreviewed)
  console.log(`error    legal-unreviewed  ${key}  explains the law, must be reviewed`);
for (const key of badReviews) console.log(`error    bad-review  ${key}  wants a role and a day`);
if (!isFilled)
  console.log(
    'error    not-filled  messages/mn-standing.json, words/vocabulary.json, words/glossary.json  run npx tsx scripts/fill-mn.ts',
  );
for (const { severity, rule, key, found } of findings) {
  const codes = [...found].map((char) => char.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0'));
  console.log(`${severity.padEnd(8)} ${rule}  ${key}  ${found}  U+${codes.join(' U+')}`);
}
console.log(
  `Mongolian: ${counts.reviewed} reviewed, ${counts.standard} standard, ${counts.attested} attested; with the Chinese beside: ${counts.composed} composed, ${counts.draft} drafts; ${counts.chinese} stand in Chinese.`,
);
console.log(good ? 'Words: good.' : 'Words: to be mended.');
process.exitCode = good ? 0 : 1;
