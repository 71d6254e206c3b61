import { createHmac } from 'node:crypto';
import type { Passage, PlacedFinding } from '../../domain/privacy/passage';
import { codeSecret } from '../secrets';

/** Which document: its collection or global, and its id (a global's is its slug). */
export type DocumentRef = { entity: string; document: string };

/** Characters up to which a passage goes into the key as it stands: what was cleared before digests came stays so. */
const SHORT = 2_000;

const digest = (said: unknown): string =>
  createHmac('sha256', codeSecret()).update(JSON.stringify(said)).digest('hex');

/**
 * Names each finding in one text of one document, unreadable without this installation's key: the rule, the words, the
 * field, the language and all the words around them. Any change makes another key. A long passage is digested once,
 * the same words in one passage are named once: the work grows with the text, not with text times findings.
 */
export function findingKeys({ entity, document }: DocumentRef): (finding: PlacedFinding) => string {
  const known = new Map<Passage, { around: unknown; keys: Map<string, string> }>();
  const passageOf = (passage: Passage) => {
    const { text } = passage;
    const around = text.length > SHORT ? { digest: digest(['privacy passage', text]) } : text;
    const fresh = { around, keys: new Map<string, string>() };
    known.set(passage, fresh);
    return fresh;
  };
  return ({ rule, text, passage }) => {
    const { around, keys } = known.get(passage) ?? passageOf(passage);
    const name = `${rule} ${text}`;
    const key =
      keys.get(name) ??
      digest(['privacy', entity, document, rule, text, passage.field, passage.locale, around]);
    keys.set(name, key);
    return key;
  };
}
