import { holdsMongolian } from '../mongolian/alphabet';
import { mayStand, type Tables } from './provenance';

export type Filling = {
  messages: Map<string, string>;
  /** Overrides whose Chinese has changed since: not used, the key falls back. */
  stale: string[];
  /** Overrides of keys that no longer exist. */
  orphans: string[];
  /** Keys whose Mongolian a person wrote into mn.json: left as it was. */
  edited: string[];
};

/**
 * mn.json from zh.json. For each key, in this order: an override made for exactly this Chinese; what a person wrote into
 * mn.json; the term equal to the Chinese; else the Chinese itself, which the door stands upright. No sentence is ever
 * made by machine, and an explanation of the law stands in Chinese until it is reviewed. Filling twice changes nothing.
 */
export function fill(
  zh: ReadonlyMap<string, string>,
  before: ReadonlyMap<string, string>,
  tables: Tables,
): Filling {
  const { terms, overrides } = tables;
  const known = new Set([
    ...[...terms.values()].map(({ mn }) => mn),
    ...Object.values(overrides).map(({ text }) => text),
  ]);
  const edited: string[] = [];
  const words = (key: string, chinese: string): string => {
    const override = overrides[key];
    if (!mayStand(key, override)) return chinese;
    if (override?.source === chinese) return override.text;
    const present = before.get(key) ?? '';
    if (holdsMongolian(present) && !known.has(present)) {
      edited.push(key);
      return present;
    }
    const term = terms.get(chinese);
    return term && term.confidence !== 'W' ? term.mn : chinese;
  };
  return {
    messages: new Map([...zh].map(([key, chinese]) => [key, words(key, chinese)])),
    stale: Object.keys(overrides).filter((key) => zh.has(key) && zh.get(key) !== overrides[key]?.source),
    orphans: Object.keys(overrides).filter((key) => !zh.has(key)),
    edited,
  };
}
