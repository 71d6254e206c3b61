import { CASE_KINDS, CASE_LETTERS, type CaseKind, kindOfLetter } from './case-kind';
import { foldTyped } from './typed-text';

const CASE_NUMBER = new RegExp(`^[${CASE_KINDS.map((kind) => CASE_LETTERS[kind]).join('')}]\\d{20}$`);

/** LETTER + 20 digits, after full-width forms, spaces and hyphens are folded away; not checked. */
export const normaliseCaseNumber = (text: string): string => foldTyped(text);

/** True for the canonical form only: normalise first. */
export const isCaseNumber = (text: string): boolean => CASE_NUMBER.test(text);

/** The kind of case its letter names, or null for a text that is no case number. */
export const kindOfCaseNumber = (text: string): CaseKind | null =>
  isCaseNumber(text) ? kindOfLetter(text.charAt(0)) : null;
