import { readFileSync } from 'node:fs';
import type { Overrides, Tables } from '../words/provenance';
import { readTerms, type Term } from '../words/terms';

const root = new URL('../', import.meta.url);

/** The tables and message files of this project, for the two scripts about words. */
export function readTables(): {
  tables: Tables;
  terms: Term[];
  zhPath: URL;
  mnPath: URL;
  standingPath: URL;
  vocabularyPath: URL;
  glossaryPath: URL;
} {
  const terms = readTerms(readFileSync(new URL('words/terms.tsv', root), 'utf8'));
  const overrides: Overrides = JSON.parse(readFileSync(new URL('words/mn.overrides.json', root), 'utf8'));
  return {
    terms,
    tables: { terms: new Map(terms.map((term) => [term.zh, term])), overrides },
    zhPath: new URL('messages/zh.json', root),
    mnPath: new URL('messages/mn.json', root),
    vocabularyPath: new URL('words/vocabulary.json', root),
    glossaryPath: new URL('words/glossary.json', root),
    standingPath: new URL('messages/mn-standing.json', root),
  };
}
