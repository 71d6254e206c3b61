import type { Place, Reference, Rule, Severity } from './rule';
import * as characters from './rules/characters';
import * as connectors from './rules/connectors';
import * as harmony from './rules/harmony';
import * as selectors from './rules/selectors';

export const RULES = [
  'pua',
  'outside-hudum',
  'cyrillic',
  'not-nfc',
  'turned-forms',
  'invisible',
  'not-in-font',
  'stray-connector',
  'missing-connector',
  'space-before-suffix',
  'ja-for-ya',
  'fvs-misplaced',
  'fvs-boxed',
  'fvs-no-effect',
  'nnbsp-after-letter',
  'unknown-suffix',
  'mixed-vowels',
  'suffix-harmony',
  'ascii-punctuation',
  'latin',
] as const;
export type RuleName = (typeof RULES)[number];

/** Errors are wrong in any text; warnings are right in a few (loanwords, legacy text, names) and want an eye. */
const TABLE: Record<RuleName, { severity: Severity; rule: Rule }> = {
  pua: { severity: 'error', rule: characters.pua },
  'outside-hudum': { severity: 'error', rule: characters.outsideHudum },
  cyrillic: { severity: 'error', rule: characters.cyrillic },
  'not-nfc': { severity: 'error', rule: characters.notNfc },
  'turned-forms': { severity: 'error', rule: characters.turnedForms },
  invisible: { severity: 'error', rule: characters.invisible },
  'not-in-font': { severity: 'error', rule: characters.notInFont },
  'stray-connector': { severity: 'error', rule: connectors.strayConnector },
  'missing-connector': { severity: 'error', rule: connectors.missingConnector },
  'space-before-suffix': { severity: 'error', rule: connectors.spaceBeforeSuffix },
  'ja-for-ya': { severity: 'error', rule: connectors.jaForYa },
  'fvs-misplaced': { severity: 'error', rule: selectors.fvsMisplaced },
  'fvs-boxed': { severity: 'error', rule: selectors.fvsBoxed },
  'fvs-no-effect': { severity: 'warning', rule: selectors.fvsNoEffect },
  'nnbsp-after-letter': { severity: 'warning', rule: connectors.nnbspAfterLetter },
  'unknown-suffix': { severity: 'warning', rule: connectors.unknownSuffix },
  'mixed-vowels': { severity: 'warning', rule: harmony.mixedVowels },
  'suffix-harmony': { severity: 'warning', rule: harmony.suffixHarmony },
  'ascii-punctuation': { severity: 'warning', rule: characters.asciiPunctuation },
  latin: { severity: 'warning', rule: characters.latin },
};

export type Finding = Place & { rule: RuleName; severity: Severity };

/**
 * Everything mechanical that is wrong with a Mongolian text: plain text, with U+FFFC where a value will stand.
 * No findings does not mean good Mongolian; only a native reader can say that.
 */
export const checkMongolian = (text: string, reference: Reference): Finding[] =>
  RULES.flatMap((rule) =>
    TABLE[rule].rule(text, reference).map((place) => ({ rule, severity: TABLE[rule].severity, ...place })),
  );
