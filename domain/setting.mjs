// @ts-check
// Plain JavaScript, for npm start judges settings by it before anything has been installed or compiled.

/** @typedef {Record<string, string | undefined>} Env */

/** Its message is a sentence for the operator, naming the variable to change. */
export class SettingError extends Error {}

/**
 * A setting that says what it may not.
 *
 * @param {string} name
 * @param {string} allowed what it may say
 * @param {string} [text] what it says, left out where that is secret
 */
export const wrongSetting = (name, allowed, text) =>
  new SettingError(
    `${name} 应为${/^[\x21-\x7e]/.test(allowed) ? ' ' : ''}${allowed}，` +
      `${text === undefined ? '现在的值不是（不在这里显示）' : `现在是“${text}”`}。没有改动，请改正后再运行。`,
  );

const WORDS = new Map([
  ['yes', true],
  ['true', true],
  ['1', true],
  ['no', false],
  ['false', false],
  ['0', false],
]);

/**
 * What a setting that is on or off says; `unset` where it says nothing. Throws {@link SettingError} at any other word.
 *
 * @param {Env} env
 * @param {string} name
 * @param {boolean} unset
 * @param {string} [more] what the caller takes besides, for the sentence
 * @returns {boolean}
 */
export function yesOrNo(env, name, unset, more) {
  const text = env[name]?.trim() ?? '';
  if (text === '') return unset;
  const said = WORDS.get(text.toLowerCase());
  if (said === undefined)
    throw wrongSetting(name, `${more ? `${more}、` : ''}yes 或 no（也可以写 1、0、true、false）`, text);
  return said;
}

/**
 * What a setting that is a number says. Throws {@link SettingError} at any other word, and at a number out of bounds.
 *
 * @param {Env} env
 * @param {string} name
 * @param {{ unset: number, least: number, most: number }} bounds
 * @returns {number}
 */
export function wholeNumber(env, name, { unset, least, most }) {
  const text = env[name]?.trim() ?? '';
  if (text === '') return unset;
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (!(number >= least && number <= most)) throw wrongSetting(name, `${least} 到 ${most} 的整数`, text);
  return number;
}

/**
 * Which of its words a setting says; `unset` where it says nothing. Throws {@link SettingError} at any other.
 *
 * @template {string} Word
 * @param {Env} env
 * @param {string} name
 * @param {readonly Word[]} words
 * @param {NoInfer<Word>} unset
 * @returns {Word}
 */
export function oneOf(env, name, words, unset) {
  const text = env[name]?.trim() ?? '';
  if (text === '') return unset;
  const said = words.find((word) => word === text);
  if (said === undefined)
    throw wrongSetting(name, `${words.slice(0, -1).join('、')} 或 ${words.at(-1)}`, text);
  return said;
}
