import type { Finding, PrivacyRule } from './finding';
import { nameProposals } from './proposal';
import { type ScanOptions, scan } from './scan';

/** One stretch of a document's text that is read as a whole: a field, a paragraph, a cell of a form. */
export type Passage = {
  /** Address in the form, `legalBasis.0.name`; of a rich text's passages the rich text's own. */
  path: string;
  /** The address without row numbers, `legalBasis.name`. */
  field: string;
  /** Language the text belongs to; null where the field has none of its own. */
  locale: string | null;
  /** What a person calls this place: 正文第 3 段. */
  place: string;
  text: string;
  /** Where inside a rich text: child numbers from the root, and what was read there. */
  inside?: Inside;
};
export type Inside = { at: number[]; key: string };

/** Offsets are of the passage's text. */
export type PlacedFinding = Finding & { passage: Passage };

/** A field that is the bureau's own contact by its meaning, and the soft rules that have nothing to say there. */
export type OwnContact = (passage: Passage) => readonly PrivacyRule[];

/** Names in the order in which they were found, each with its number. */
type Names = ReadonlyMap<string, number>;

/** Only longer names than two characters are sought again: these begin one. */
const HEAD = 3;
/** The lengths of the names that begin with these characters. */
type Heads = ReadonlyMap<string, ReadonlySet<number>>;

const headsOf = (names: Names): Heads => {
  const heads = new Map<string, Set<number>>();
  for (const name of names.keys()) {
    const head = name.slice(0, HEAD);
    heads.set(head, (heads.get(head) ?? new Set()).add(name.length));
  }
  return heads;
};

/** Where each of the names stands in a text, which is read once for all of them. */
const placesOf = (text: string, names: Names, heads: Heads): Map<string, number[]> => {
  const places = new Map<string, number[]>();
  for (let at = 0; at + HEAD <= text.length; at++)
    for (const length of heads.get(text.slice(at, at + HEAD)) ?? []) {
      const name = text.slice(at, at + length);
      if (!names.has(name)) continue;
      const known = places.get(name);
      if (known) known.push(at);
      else places.set(name, [at]);
    }
  return places;
};

/** Further places of a name that another passage announced: 张小明 in the third paragraph, alone. */
const repeatedNames = (text: string, found: Finding[], names: Names, heads: Heads): Finding[] => {
  const more: Finding[] = [];
  const places = placesOf(text, names, heads);
  if (places.size === 0) return more;
  const taken = new Uint8Array(text.length);
  for (const { start, end } of found) taken.fill(1, start, end);
  const order = ([one]: [string, number[]]) => names.get(one) as number;
  // Where two overlap, the name that was found first is the finding.
  for (const [name, starts] of [...places].sort((a, b) => order(a) - order(b))) {
    let next = 0;
    for (const at of starts) {
      if (at < next) continue;
      next = at + name.length;
      if (taken.subarray(at, next).includes(1)) continue;
      taken.fill(1, at, next);
      more.push({ rule: 'name', level: 'soft', start: at, end: next, text: name, proposal: null });
    }
  }
  return more;
};

/**
 * Everything in a document that may not be published, in its order. A name found in one passage is found in all of
 * them, and persons of one surname are numbered through the whole document. Linear in the length of the texts.
 */
export function scanPassages(
  passages: readonly Passage[],
  options: ScanOptions,
  ownContact: OwnContact = () => [],
): PlacedFinding[] {
  const first = passages.map((passage) => {
    const own = ownContact(passage);
    return scan(passage.text, options).filter(({ rule, level }) => level === 'hard' || !own.includes(rule));
  });
  const names = first.flat().filter(({ rule }) => rule === 'name');
  const repeated = new Map(
    [...new Set(names.map(({ text }) => text))]
      .filter((text) => text.length >= HEAD)
      .map((text, number) => [text, number]),
  );
  const heads = headsOf(repeated);
  const all = passages.flatMap((passage, index) => {
    const found = first[index] ?? [];
    return [...found, ...repeatedNames(passage.text, found, repeated, heads)]
      .sort((a, b) => a.start - b.start)
      .map((finding) => ({ ...finding, passage }));
  });
  const whole = passages.map(({ text }) => text).join('\n');
  const plain = (text: string) => text.replace(/\s/g, '');
  const proposals = nameProposals(
    whole,
    names.map(({ text }) => plain(text)),
  );
  return all.map((finding) =>
    finding.rule === 'name'
      ? { ...finding, proposal: proposals.get(plain(finding.text)) ?? finding.proposal }
      : finding,
  );
}
