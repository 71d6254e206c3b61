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

const overlaps = (one: Finding, start: number, end: number): boolean => one.start < end && start < one.end;

/** Further places of a name that another passage announced: 张小明 in the third paragraph, alone. */
const repeatedNames = (text: string, found: Finding[], names: ReadonlySet<string>): Finding[] => {
  const more: Finding[] = [];
  for (const name of names)
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const end = at + name.length;
      if (![...found, ...more].some((one) => overlaps(one, at, end)))
        more.push({ rule: 'name', level: 'soft', start: at, end, text: name, proposal: null });
    }
  return more;
};

/**
 * Everything in a document that may not be published, in its order. A name found in one passage is found in all of
 * them, and persons of one surname are numbered through the whole document.
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
  const repeated = new Set(names.map(({ text }) => text).filter((text) => text.length > 2));
  const all = passages.flatMap((passage, index) => {
    const found = first[index] ?? [];
    return [...found, ...repeatedNames(passage.text, found, repeated)]
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
