import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';

/** Stands in a checked text where a value will be filled in. */
export const VALUE = '\uFFFC';

/** Messages as next-intl holds them: words, or groups of them by name. */
export type Messages = { [name: string]: string | Messages };

/** Dotted key → message, in file order. */
export function flatten(messages: Messages, before = ''): Map<string, string> {
  return new Map(
    Object.entries(messages).flatMap(([name, value]) =>
      typeof value === 'string'
        ? [[`${before}${name}`, value] as const]
        : [...flatten(value, `${before}${name}.`)],
    ),
  );
}

/** The inverse of `flatten`. */
export function nest(flat: Iterable<readonly [string, string]>): Messages {
  const root: Messages = {};
  for (const [key, value] of flat) {
    const path = key.split('.');
    const last = path.pop() ?? '';
    let group = root;
    for (const name of path) {
      const inner = group[name] ?? {};
      if (typeof inner === 'string') throw new Error(`${key}: ${name} is words and a group at once`);
      group[name] = inner;
      group = inner;
    }
    group[last] = value;
  }
  return root;
}

const cross = (heads: string[], tails: string[]): string[] =>
  heads.flatMap((head) => tails.map((tail) => head + tail));

function expand(elements: MessageFormatElement[]): string[] {
  return elements.reduce<string[]>(
    (texts, element) => {
      switch (element.type) {
        case TYPE.literal:
          return cross(texts, [element.value]);
        case TYPE.tag:
          return cross(texts, expand(element.children));
        case TYPE.select:
        case TYPE.plural:
          return cross(
            texts,
            Object.values(element.options).flatMap(({ value }) => expand(value)),
          );
        default:
          return cross(texts, [VALUE]);
      }
    },
    [''],
  );
}

/** Every plain text a message can become, values as U+FFFC. Throws SyntaxError where ICU syntax is broken. */
export const textsOf = (message: string): string[] => expand(parse(message));

const KIND: Partial<Record<TYPE, string>> = {
  [TYPE.argument]: 'value',
  [TYPE.number]: 'number',
  [TYPE.date]: 'date',
  [TYPE.time]: 'time',
  [TYPE.select]: 'select',
  [TYPE.plural]: 'plural',
  [TYPE.tag]: 'tag',
};

/** The values and rich tags a message asks for, as `kind name`, sorted, each once. Throws as `textsOf` does. */
export function needsOf(message: string): string[] {
  const walk = (elements: MessageFormatElement[]): string[] =>
    elements.flatMap((element) => {
      const kind = KIND[element.type];
      const own = kind && 'value' in element ? [`${kind} ${element.value}`] : [];
      if (element.type === TYPE.tag) return [...own, ...walk(element.children)];
      if (element.type === TYPE.select || element.type === TYPE.plural) {
        return [...own, ...Object.values(element.options).flatMap(({ value }) => walk(value))];
      }
      return own;
    });
  return [...new Set(walk(parse(message)))].sort();
}
