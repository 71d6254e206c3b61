/** Its message is a sentence for the operator, naming the variable to change. */
export class SettingError extends Error {}

export type Env = Record<string, string | undefined>;

/** A setting that says what it may not; `allowed`: what it may say; `text`: what it says, left out where that is secret. */
export const wrongSetting = (name: string, allowed: string, text?: string): SettingError =>
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
 * `more`: what the caller takes besides, for the sentence.
 */
export function yesOrNo(env: Env, name: string, unset: boolean, more?: string): boolean {
  const text = env[name]?.trim() ?? '';
  if (text === '') return unset;
  const said = WORDS.get(text.toLowerCase());
  if (said === undefined)
    throw wrongSetting(name, `${more ? `${more}、` : ''}yes 或 no（也可以写 1、0、true、false）`, text);
  return said;
}

/** What a setting that is a number says. Throws {@link SettingError} at any other word, and at a number out of bounds. */
export function wholeNumber(
  env: Env,
  name: string,
  { unset, least, most }: { unset: number; least: number; most: number },
): number {
  const text = env[name]?.trim() ?? '';
  if (text === '') return unset;
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (!(number >= least && number <= most)) throw wrongSetting(name, `${least} 到 ${most} 的整数`, text);
  return number;
}

/** Which of its words a setting says; `unset` where it says nothing. Throws {@link SettingError} at any other. */
export function oneOf<Word extends string>(
  env: Env,
  name: string,
  words: readonly Word[],
  unset: NoInfer<Word>,
): Word {
  const text = env[name]?.trim() ?? '';
  if (text === '') return unset;
  const said = words.find((word) => word === text);
  if (said === undefined)
    throw wrongSetting(name, `${words.slice(0, -1).join('、')} 或 ${words.at(-1)}`, text);
  return said;
}
