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

/** What a setting that is on or off says; `unset` where it says nothing. Throws {@link SettingError} at any other word. */
export function yesOrNo(env: Env, name: string, unset: boolean): boolean {
  const text = env[name]?.trim() ?? '';
  if (text === '') return unset;
  const said = WORDS.get(text.toLowerCase());
  if (said === undefined)
    throw new SettingError(
      `${name} 应为 yes 或 no（也可以写 1、0、true、false），现在是“${text}”。请改正后再运行。`,
    );
  return said;
}
