/** Han characters, kana, full-width forms and CJK punctuation take two places in a terminal (UAX #11, W and F). */
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/;

export const terminalWidth = (text: string): number =>
  [...text].reduce((sum, character) => sum + (WIDE.test(character) || character > '\uFFFF' ? 2 : 1), 0);

const padding = (text: string, width: number) => ' '.repeat(Math.max(0, width - terminalWidth(text)));

export const alignLeft = (text: string, width: number): string => text + padding(text, width);
export const alignRight = (text: string, width: number): string => padding(text, width) + text;
