import type { CssRule } from './css-tree';

const KEYFRAMES = /^@(?:-webkit-)?keyframes\s+(\S+)/;

export const isKeyframes = ({ prelude }: CssRule): boolean => KEYFRAMES.test(prelude);

const animations = (rules: readonly CssRule[]): string[] =>
  rules.flatMap((rule) => {
    if (rule.type === 'statement') return [];
    if (rule.type === 'group') return isKeyframes(rule) ? [] : animations(rule.rules);
    return rule.declarations.filter((declaration) => /^(?:-webkit-)?animation|^--/.test(declaration));
  });

/** Takes out the steps of animations that nothing asks for by name. */
export function withoutUnusedKeyframes(rules: readonly CssRule[]): CssRule[] {
  const words = new Set(animations(rules).flatMap((declaration) => declaration.split(/[\s:,;!]+/)));
  const pruned = (some: readonly CssRule[]): CssRule[] =>
    some.flatMap((rule): CssRule[] => {
      if (rule.type !== 'group') return [rule];
      const [, name] = KEYFRAMES.exec(rule.prelude) ?? [];
      if (name !== undefined) return words.has(name) ? [rule] : [];
      const inside = pruned(rule.rules);
      return inside.length ? [{ ...rule, rules: inside }] : [];
    });
  return pruned(rules);
}
