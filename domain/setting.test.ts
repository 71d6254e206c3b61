import { expect, test } from 'vitest';
import { SettingError, yesOrNo } from './setting.mjs';

const read = (text: string | undefined, unset = false) => yesOrNo({ SWITCH: text }, 'SWITCH', unset);

test.each(['yes', 'YES', 'True', '1', ' yes '])('%j is on', (text) => expect(read(text)).toBe(true));
test.each(['no', 'No', 'FALSE', '0'])('%j is off', (text) => expect(read(text, true)).toBe(false));
test.each([undefined, '', ' '])('%j leaves it as it is without a setting', (text) => {
  expect([read(text), read(text, true)]).toEqual([false, true]);
});
test.each(['off', 'nein', '2', 'constructor'])(
  '%j is refused by name, whatever it would be taken for',
  (text) => {
    expect(() => read(text)).toThrow(SettingError);
    expect(() => read(text)).toThrow(`SWITCH 应为 yes 或 no（也可以写 1、0、true、false），现在是“${text}”`);
  },
);
