import type { PrivacyRule } from '@/domain/privacy/finding';
import { scan } from '@/domain/privacy/scan';
import { remembered } from './remembered';

const rulesFound = remembered((text) => [...new Set(scan(text).map((finding) => finding.rule))]);

/**
 * The kinds of private content in a text, each once. Soft findings count as well: nobody looks at a row
 * between the extract and the party, so doubt refuses.
 */
export const privateContent = (text: string): readonly PrivacyRule[] => (text ? rulesFound(text) : []);

const SHOWN = 24;
const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}\uFFFD]/gu;

/** Hidden characters as \u202E: a file must not steer the operator's terminal or turn its text around. */
export const spellOut = (text: string): string =>
  text.replace(HIDDEN, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `\\u${code.toString(16).toUpperCase().padStart(4, '0')}`;
  });

/** A cell as a report may show it: hidden characters spelt out, shortened, and covered when it may be private. */
export function reportable(text: string, isPrivate: boolean): string {
  const length = [...text].length;
  if (isPrivate || privateContent(text.slice(0, 400)).length > 0) return `（已遮盖，${length} 字）`;
  const spelt = spellOut(text);
  return spelt.length > SHOWN ? `${spelt.slice(0, SHOWN)}…（${length} 字）` : spelt;
}
