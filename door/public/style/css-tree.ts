/** One rule of a style sheet: a statement ("@layer a,b"), a block of declarations, or a block of further rules. */
export type CssRule =
  | { type: 'statement'; prelude: string }
  | { type: 'style'; prelude: string; declarations: string[] }
  | { type: 'group'; prelude: string; rules: CssRule[] };

/** At-rules whose block holds declarations. Every other at-rule's block holds rules. */
const DECLARES = /^@(?:font-face|property|page|view-transition|counter-style|font-palette-values)\b/;

/** Where the text stops at one of `ends`, outside strings, brackets and comments. */
const until = (css: string, from: number, ends: string): number => {
  let depth = 0;
  for (let at = from; at < css.length; at += 1) {
    const letter = css[at] as string;
    if (letter === '\\') at += 1;
    else if (letter === '"' || letter === "'") {
      for (at += 1; at < css.length && css[at] !== letter; at += 1) if (css[at] === '\\') at += 1;
    } else if (depth === 0 && ends.includes(letter)) return at;
    else if (letter === '(' || letter === '[') depth += 1;
    else if (letter === ')' || letter === ']') depth -= 1;
  }
  return css.length;
};

/** The parts of a text between separators that stand outside strings and brackets; empty parts are left out. */
export const splitTop = (css: string, separator: string): string[] => {
  const parts: string[] = [];
  for (let at = 0; at < css.length; ) {
    const end = until(css, at, separator);
    const part = css.slice(at, end).trim();
    if (part) parts.push(part);
    at = end + 1;
  }
  return parts;
};

const rulesFrom = (css: string, start: number): { rules: CssRule[]; end: number } => {
  const rules: CssRule[] = [];
  let at = start;
  while (at < css.length) {
    const stop = until(css, at, '{};');
    const prelude = css.slice(at, stop).trim();
    const letter = css[stop];
    at = stop + 1;
    if (letter === '}') return { rules, end: at };
    if (letter !== '{') {
      if (prelude) rules.push({ type: 'statement', prelude });
    } else if (prelude.startsWith('@') && !DECLARES.test(prelude)) {
      const inside = rulesFrom(css, at);
      rules.push({ type: 'group', prelude, rules: inside.rules });
      at = inside.end;
    } else {
      const close = until(css, at, '}');
      rules.push({ type: 'style', prelude, declarations: splitTop(css.slice(at, close), ';') });
      at = close + 1;
    }
  }
  return { rules, end: at };
};

/** Reads a flat style sheet as the build writes it (no rule nested in another but in at-rules). */
export const parseCss = (css: string): CssRule[] => rulesFrom(css.replace(/\/\*[\s\S]*?\*\//g, ''), 0).rules;

export const printCss = (rules: readonly CssRule[]): string =>
  rules
    .map((rule) => {
      if (rule.type === 'statement') return `${rule.prelude};`;
      const inside = rule.type === 'group' ? printCss(rule.rules) : rule.declarations.join(';');
      return `${rule.prelude}{${inside}}`;
    })
    .join('');
