import { type CssRule, parseCss, printCss, splitTop } from './css-tree';
import { isKeyframes, withoutUnusedKeyframes } from './keyframes';
import type { PageMarks } from './page-marks';
import { canMatch } from './selector';
import { settleVariables, withConstants, withoutUnused } from './variables';

const matching = (rules: readonly CssRule[], marks: PageMarks): CssRule[] =>
  rules.flatMap((rule): CssRule[] => {
    if (rule.type === 'statement') return [rule];
    if (rule.type === 'group') {
      // Steps of an animation are no selectors.
      if (isKeyframes(rule)) return [rule];
      const inside = matching(rule.rules, marks);
      return inside.length ? [{ ...rule, rules: inside }] : [];
    }
    if (rule.prelude.startsWith('@')) return [rule];
    const selectors = splitTop(rule.prelude, ',').filter((selector) => canMatch(selector, marks));
    return selectors.length ? [{ ...rule, prelude: selectors.join(',') }] : [];
  });

/**
 * The part of a style sheet that one page uses, to be carried in the page: nothing is fetched before it can be painted,
 * and most readers open one or two. Order and layers stay as they are.
 */
export const usedStyle = (css: string, marks: PageMarks): string =>
  printCss(
    withoutUnused(withConstants(settleVariables(withoutUnusedKeyframes(matching(parseCss(css), marks))))),
  );
