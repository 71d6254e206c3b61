/** Its message is a sentence for the operator, naming the variable to change. */
export class SettingError extends Error {}

export type Env = Record<string, string | undefined>;

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
    throw new SettingError(
      `${name} 应为 ${more ? `${more}、` : ''}yes 或 no（也可以写 1、0、true、false），现在是“${text}”。请改正后再运行。`,
    );
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
  if (!(number >= least && number <= most))
    throw new SettingError(`${name} 应为 ${least} 到 ${most} 的整数，现在是“${text}”。请改正后再运行。`);
  return number;
}
