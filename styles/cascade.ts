/** How a reader meets the page: the system's theme and what the site's own settings say on <html>. */
export type Mode = { systemDark: boolean; theme: 'light' | 'dark' | null; care: boolean };

type Rule = { selector: string; darkOnly: boolean; declarations: [string, string][] };

/** The rules of a flat stylesheet whose only at-rule of interest is the dark media query. */
export function rulesIn(css: string): Rule[] {
  const rules: Rule[] = [];
  let darkOnly = false;
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  for (const [, head = '', body] of plain.matchAll(/([^{}]*)(?:\{([^{}]*)\}|[{}])/g)) {
    if (body === undefined) {
      darkOnly = head.includes('prefers-color-scheme: dark');
    } else {
      const declarations = [...body.matchAll(/(--[\w-]+|[\w-]+)\s*:\s*([^;]+);/g)];
      for (const selector of head.split(',')) {
        const pairs = declarations.map(
          ([, name = '', value = '']) => [name, value.trim()] as [string, string],
        );
        rules.push({ selector: selector.trim(), darkOnly, declarations: pairs });
      }
    }
  }
  return rules;
}

/** What `:root` holds in a mode, by specificity (here the count of attributes) and then order. */
export function rootIn(rules: Rule[], mode: Mode): Map<string, string> {
  const attributes: Record<string, string | null> = { theme: mode.theme, care: mode.care ? 'on' : null };
  const matches = ({ selector, darkOnly }: Rule) =>
    selector.startsWith(':root') &&
    (!darkOnly || mode.systemDark) &&
    [...selector.matchAll(/(:not\()?\[data-(\w+)(?:="(\w+)")?\]/g)].every(([, not, name = '', value]) => {
      const held = attributes[name] ?? null;
      return (value === undefined ? held !== null : held === value) !== Boolean(not);
    });
  const weight = ({ selector }: Rule) => selector.split('[').length;
  const ordered = rules.filter(matches).sort((a, b) => weight(a) - weight(b));
  return new Map(ordered.flatMap((rule) => rule.declarations));
}
