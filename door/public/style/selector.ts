import { splitTop } from './css-tree';
import { LATER, type PageMarks } from './page-marks';

const NAME = String.raw`(?:[\w-]|\\.|[^\x00-\x7f])+`;
const TOKEN = new RegExp(
  [
    String.raw`\.(?<cls>${NAME})`,
    `#(?<id>${NAME})`,
    String.raw`\[type="?(?<value>[a-z-]+)"?\]`,
    String.raw`\[\s*(?<attribute>[\w-]+)(?:"[^"]*"|'[^']*'|[^\]"'])*\]`,
    String.raw`:(?<fn>[\w-]+)\(`,
    String.raw`(?<pseudo>::?[\w-]+)`,
    String.raw`(?<gap>[\s>+~]+)`,
    `(?<type>${NAME})`,
    '[*&|]',
  ].join('|'),
  'gy',
);

/** Parts of controls, and the type of control they are parts of. */
const CONTROL_PARTS: readonly (readonly [part: RegExp, types: readonly string[]])[] = [
  [/^::file-selector-button$/, ['file']],
  [/^::-webkit-search-/, ['search']],
  [/^::-webkit-(?:inner|outer)-spin-button$/, ['number']],
  [/^::-webkit-(?:date|calendar)/, ['date', 'time', 'month', 'week', 'datetime-local']],
];

const plain = (name: string): string => name.replace(/\\(.)/g, '$1');

const closing = (selector: string, from: number): number => {
  let depth = 1;
  for (let at = from; at < selector.length; at += 1) {
    if (selector[at] === '(') depth += 1;
    if (selector[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return selector.length;
};

/** What is only there where an attribute or an element is. No page has a shadow tree, the host's one place. */
const NEEDS: Readonly<Record<string, (marks: PageMarks) => boolean>> = {
  '::placeholder': ({ attributes }) => attributes.has('placeholder'),
  '::backdrop': ({ elements, attributes }) => elements.has('dialog') || attributes.has('popover'),
  ':disabled': ({ attributes }) => attributes.has('disabled'),
  ':host': () => false,
};

const hasPart = (pseudo: string, marks: PageMarks): boolean => {
  const needed = NEEDS[pseudo];
  if (needed) return needed(marks);
  const control = CONTROL_PARTS.find(([part]) => part.test(pseudo));
  return !control || control[1].some((type) => marks.inputTypes.has(type));
};

/** Whether the root has it for good, as in `:has(.field)`: nothing takes a class off a page. */
const isAlwaysHad = (selector: string, marks: PageMarks): boolean => {
  const name = /^\s*:has\(\.([\w-]+)\)\s*$/.exec(selector)?.[1];
  return name !== undefined && marks.classes.has(name) && !LATER.classes.includes(name);
};

/**
 * Whether a selector can match anything on a page, now or after the reader has touched it. Errs on the side of
 * "yes": states, positions and combinations are not looked at, only the names in it.
 */
export function canMatch(selector: string, marks: PageMarks): boolean {
  let isRoot = false;
  TOKEN.lastIndex = 0;
  for (let at = 0; at < selector.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(selector)?.groups;
    // Something this reader of selectors does not know: keep the rule.
    if (!found) return true;
    const { cls, id, value, attribute, fn, pseudo, gap, type } = found;
    if (gap !== undefined) isRoot = false;
    if (type !== undefined) {
      isRoot = type === 'html';
      if (!marks.elements.has(type.toLowerCase())) return false;
    }
    if (pseudo === ':root') isRoot = true;
    if (cls !== undefined && !marks.classes.has(plain(cls))) return false;
    if (id !== undefined && !marks.ids.has(plain(id))) return false;
    if (value !== undefined && !marks.types.has(value)) return false;
    if (attribute !== undefined && !marks.attributes.has(attribute)) return false;
    if (pseudo !== undefined && !hasPart(pseudo, marks)) return false;
    if (fn === undefined) continue;
    const start = TOKEN.lastIndex;
    const end = closing(selector, start);
    const inside = selector.slice(start, end);
    if ((fn === 'is' || fn === 'where') && !splitTop(inside, ',').some((one) => canMatch(one, marks)))
      return false;
    if (fn === 'not' && isRoot && splitTop(inside, ',').some((one) => isAlwaysHad(one, marks))) return false;
    if (fn === 'lang' && isRoot && inside.split('-')[0] !== marks.language) return false;
    TOKEN.lastIndex = end + 1;
  }
  return true;
}
