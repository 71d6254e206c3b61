import { type CssRule, splitTop } from './css-tree';

const VARIABLE = /var\(\s*(--[\w-]+)/g;
/** Groups that hold always, so that what is declared on the root in them is declared. */
const ALWAYS = /^@layer\b/;
const ROOT = /^(?::root|:host|html)$/;
/** What a variable may be set to without getting a value of its own (CSS Cascade 5, 7.3). */
const WIDE = /^(?:initial|inherit|unset|revert|revert-layer)$/;

type Declaration = { name: string; value: string };

const read = (declaration: string): Declaration | null => {
  const colon = declaration.indexOf(':');
  return declaration.startsWith('--')
    ? { name: declaration.slice(0, colon).trim(), value: declaration.slice(colon + 1).trim() }
    : null;
};

type StyleRule = Extract<CssRule, { type: 'style' }>;
const styleRules = (rules: readonly CssRule[], isAlways = true): [StyleRule, boolean][] =>
  rules.flatMap((rule) => {
    if (rule.type === 'statement') return [];
    if (rule.type === 'style') return [[rule, isAlways] as [StyleRule, boolean]];
    return styleRules(rule.rules, isAlways && ALWAYS.test(rule.prelude));
  });

/** The rules with every declaration put through `change`; null takes it out, and a rule left empty goes too. */
const mapDeclarations = (
  rules: readonly CssRule[],
  change: (declaration: string) => string | null,
): CssRule[] =>
  rules.flatMap((rule): CssRule[] => {
    if (rule.type === 'statement') return [rule];
    if (rule.type === 'group') {
      const inside = mapDeclarations(rule.rules, change);
      return inside.length ? [{ ...rule, rules: inside }] : [];
    }
    const kept = rule.declarations.map(change).filter((declaration) => declaration !== null);
    const declarations = kept.filter((declaration, at) => declaration !== kept[at - 1]);
    return declarations.length ? [{ ...rule, declarations }] : [];
  });

/** Replaces each var(--x) and var(--x, instead) by what `settle` makes of its parts; null leaves it alone. */
const mapVariables = (
  value: string,
  settle: (name: string, instead: string | null) => string | null,
): string => {
  for (let at = value.indexOf('var('); at >= 0; at = value.indexOf('var(', at + 4)) {
    let end = at + 4;
    for (let depth = 1; end < value.length && depth > 0; end += 1) {
      if (value[end] === '(') depth += 1;
      if (value[end] === ')') depth -= 1;
    }
    const [name = '', ...instead] = splitTop(value.slice(at + 4, end - 1), ',');
    const settled = settle(name, instead.length ? instead.join(',') : null);
    if (settled !== null) value = value.slice(0, at) + settled + value.slice(end);
  }
  return value;
};

/** Variables with a value on the root in every case, and variables that get a value anywhere. */
const declared = (rules: readonly CssRule[]) => {
  const always = new Set<string>();
  const somewhere = new Set<string>();
  for (const [{ prelude, declarations }, isAlways] of styleRules(rules)) {
    const initial = /^@property\s+(--[\w-]+)/.exec(prelude)?.[1];
    if (initial && declarations.some((one) => one.startsWith('initial-value'))) somewhere.add(initial);
    const isRoot = isAlways && splitTop(prelude, ',').some((selector) => ROOT.test(selector));
    for (const found of declarations.map(read)) {
      if (!found || found.value === 'initial') continue;
      somewhere.add(found.name);
      if (isRoot) always.add(found.name);
    }
  }
  return { always, somewhere };
};

/** Takes out second choices that are never needed, and asks for variables that never have a value. */
export function settleVariables(rules: readonly CssRule[]): CssRule[] {
  const { always, somewhere } = declared(rules);
  return mapDeclarations(rules, (declaration) => {
    const own = read(declaration);
    if (own && !somewhere.has(own.name)) return null;
    return mapVariables(declaration, (name, instead) => {
      if (instead === null) return null;
      if (always.has(name)) return `var(${name})`;
      return somewhere.has(name) ? null : instead;
    });
  });
}

/** Variables that have one value on every element of a page alike: declared once, on the root, in every case. */
const constants = (rules: readonly CssRule[]): Map<string, string> => {
  const once = new Map<string, string>();
  const others = new Set<string>();
  for (const [{ prelude, declarations }, isAlways] of styleRules(rules)) {
    const registered = /^@property\s+(--[\w-]+)/.exec(prelude)?.[1];
    if (registered) others.add(registered);
    const isRoot = isAlways && ROOT.test(prelude);
    for (const { name, value } of declarations.map(read).filter((found) => found !== null)) {
      if (!isRoot || once.has(name) || WIDE.test(value) || value.includes('!')) others.add(name);
      else once.set(name, value);
    }
  }
  for (const name of others) once.delete(name);
  return once;
};

/**
 * Writes constants where they are asked for: a browser puts the same signs there (CSS Custom Properties 1, 3), and the
 * name costs more than most values. One that is made of others than constants keeps its name: those are looked up on the
 * root, and may be something else where it is asked for.
 */
export function withConstants(rules: readonly CssRule[]): CssRule[] {
  const known = constants(rules);
  const written = (text: string, around: readonly string[] = []): string =>
    mapVariables(text, (name) => {
      const value = around.includes(name) ? undefined : known.get(name);
      const whole = value && written(value, [...around, name]);
      return whole && !whole.includes('var(') ? whole : null;
    });
  return mapDeclarations(rules, (declaration) => written(declaration));
}

/** Names of the variables that something is drawn with, directly or through another variable. */
const usedNames = (rules: readonly CssRule[]): Set<string> => {
  const all = styleRules(rules).flatMap(([{ declarations }]) => declarations);
  const used = new Set<string>();
  const takeFrom = (declaration: string): void => {
    for (const [, name = ''] of declaration.matchAll(VARIABLE)) {
      if (used.has(name)) continue;
      used.add(name);
      for (const other of all) if (read(other)?.name === name) takeFrom(other);
    }
  };
  for (const declaration of all) if (!read(declaration)) takeFrom(declaration);
  return used;
};

/** Takes out variables that nothing is drawn with. */
export function withoutUnused(rules: readonly CssRule[]): CssRule[] {
  const used = usedNames(rules);
  const isUnused = (rule: CssRule): boolean => {
    const property = /^@property\s+(--[\w-]+)/.exec(rule.prelude)?.[1];
    return property !== undefined && !used.has(property);
  };
  return mapDeclarations(
    rules.filter((rule) => !isUnused(rule)),
    (declaration) => {
      const own = read(declaration);
      return own && !used.has(own.name) ? null : declaration;
    },
  );
}
