import type { Inline } from './prose';

/**
 * A cell of a table as it is typed and kept: plain text, in which `**words**` are bold and `[words](address)` is a link.
 * A backslash before `*`, `[` or `]` makes it the sign itself. Addresses: https, a path of this site, tel, mailto.
 */
const ESCAPES = [
  ['\\*', '*', '\uE000'],
  ['\\[', '[', '\uE001'],
  ['\\]', ']', '\uE002'],
] as const;
const BOLD = /\*\*(.+?)\*\*/;
const LINK = /\[([^[\]]+)\]\(((?:https:\/\/|\/(?!\/)|tel:|mailto:)[^\s()]*)\)/;

const hidden = (text: string): string =>
  ESCAPES.reduce((all, [typed, , kept]) => all.replaceAll(typed, kept), text);
const bare = (text: string): string =>
  ESCAPES.reduce((all, [, sign, kept]) => all.replaceAll(kept, sign), text);

/** What stands before, in and after each match. */
function parted(
  text: string,
  sign: RegExp,
  read: (match: RegExpExecArray) => Inline[],
  rest: (text: string) => Inline[],
) {
  const match = sign.exec(text);
  if (!match) return text === '' ? [] : rest(text);
  const after: Inline[] = parted(text.slice(match.index + match[0].length), sign, read, rest);
  return [...(match.index > 0 ? rest(text.slice(0, match.index)) : []), ...read(match), ...after];
}

const links = (text: string): Inline[] =>
  parted(
    text,
    LINK,
    ([, words = '', href = '']) => [{ text: bare(words), href }],
    (words) => [{ text: bare(words) }],
  );

/** The words of a cell and how they look. What is no mark of ours is text. */
export const readCell = (text: string): Inline[] =>
  parted(
    hidden(text.trim()),
    BOLD,
    ([, inside = '']) => links(inside).map((part) => ({ ...part, bold: true })),
    links,
  );

const escaped = (text: string): string =>
  text.replaceAll('**', '\\*\\*').replace(/\[(?=[^[\]]*\]\()/g, '\\[');

const written = ({ text, bold, href }: Inline): string => {
  const words = href
    ? `[${text.replace(/[[\]]/g, '\\$&').replaceAll('**', '\\*\\*')}](${href.replaceAll('(', '%28').replaceAll(')', '%29')})`
    : escaped(text);
  return bold ? `**${words}**` : words;
};

/** The text that `readCell` reads as these words. */
export const writeCell = (content: readonly Inline[]): string => content.map(written).join('');

/** A table's text with the marks taken out, rows and columns as they were; `hrefs`: where its links lead. */
export function plainCells(text: string): { text: string; hrefs: string[] } {
  const hrefs: string[] = [];
  const plain = text
    .split('\n')
    .map((line) =>
      line
        .split('\t')
        .map((cell) =>
          readCell(cell)
            .map((part) => {
              if (part.href) hrefs.push(part.href);
              return part.text;
            })
            .join(''),
        )
        .join('\t'),
    )
    .join('\n');
  return { text: plain, hrefs };
}
