import type { Place, Reference, Rule, Severity } from './rule';
import { asciiPunctuation } from './rules/ascii-punctuation';
import { cyrillic } from './rules/cyrillic';
import { fvsBoxed } from './rules/fvs-boxed';
import { fvsMisplaced } from './rules/fvs-misplaced';
import { fvsNoEffect } from './rules/fvs-no-effect';
import { gluedSuffix } from './rules/glued-suffix';
import { invisible } from './rules/invisible';
import { jaForYa } from './rules/ja-for-ya';
import { latin } from './rules/latin';
import { missingConnector } from './rules/missing-connector';
import { mixedVowels } from './rules/mixed-vowels';
import { nnbspAfterLetter } from './rules/nnbsp-after-letter';
import { notInFont } from './rules/not-in-font';
import { notNfc } from './rules/not-nfc';
import { outsideHudum } from './rules/outside-hudum';
import { pua } from './rules/pua';
import { spaceBeforeSuffix } from './rules/space-before-suffix';
import { strayConnector } from './rules/stray-connector';
import { suffixHarmony } from './rules/suffix-harmony';
import { turnedForms } from './rules/turned-forms';
import { unknownSuffix } from './rules/unknown-suffix';

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
  'glued-suffix',
  'unknown-suffix',
  'mixed-vowels',
  'suffix-harmony',
  'ascii-punctuation',
  'latin',
] as const;
export type RuleName = (typeof RULES)[number];

/** Errors are wrong in any text; warnings are right in a few (loanwords, legacy text, names) and want an eye. */
const TABLE: Record<RuleName, { severity: Severity; rule: Rule }> = {
  pua: { severity: 'error', rule: pua },
  'outside-hudum': { severity: 'error', rule: outsideHudum },
  cyrillic: { severity: 'error', rule: cyrillic },
  'not-nfc': { severity: 'error', rule: notNfc },
  'turned-forms': { severity: 'error', rule: turnedForms },
  invisible: { severity: 'error', rule: invisible },
  'not-in-font': { severity: 'error', rule: notInFont },
  'stray-connector': { severity: 'error', rule: strayConnector },
  'missing-connector': { severity: 'error', rule: missingConnector },
  'space-before-suffix': { severity: 'error', rule: spaceBeforeSuffix },
  'ja-for-ya': { severity: 'error', rule: jaForYa },
  'fvs-misplaced': { severity: 'error', rule: fvsMisplaced },
  'fvs-boxed': { severity: 'error', rule: fvsBoxed },
  'fvs-no-effect': { severity: 'warning', rule: fvsNoEffect },
  'nnbsp-after-letter': { severity: 'warning', rule: nnbspAfterLetter },
  'glued-suffix': { severity: 'warning', rule: gluedSuffix },
  'unknown-suffix': { severity: 'warning', rule: unknownSuffix },
  'mixed-vowels': { severity: 'warning', rule: mixedVowels },
  'suffix-harmony': { severity: 'warning', rule: suffixHarmony },
  'ascii-punctuation': { severity: 'warning', rule: asciiPunctuation },
  latin: { severity: 'warning', rule: latin },
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
