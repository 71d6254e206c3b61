const DIGITS: Record<string, string> = {};
'〇零一二三四五六七八九'.split('').forEach((c, i) => {
  DIGITS[c] = String(Math.max(0, i - 1));
});
'壹贰叁肆伍陆柒捌玖'.split('').forEach((c, i) => {
  DIGITS[c] = String(i + 1);
});
Object.assign(DIGITS, { 幺: '1', 两: '2', 洞: '0', 拐: '7', 勾: '9' });

/** The numeral characters a rule may put into its own pattern. */
export const CHINESE_NUMERAL = '〇零一二三四五六七八九十百两几多壹贰叁肆伍陆柒捌玖拾佰';

/**
 * Spoken digits (一三八〇…) written as ASCII digits, offset for offset; only runs of eleven or more,
 * the length of a mobile number, so that years and counts keep their characters.
 */
export const withSpokenDigits = (text: string): string =>
  text.replace(/[〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖幺两洞拐勾0-9]{11,}/g, (run) =>
    [...run].map((c) => DIGITS[c] ?? c).join(''),
  );

/** The smallest whole number a numeral can mean (十几 = 10, 十四五 = 14), or null if it is none. */
export const lowestValue = (numeral: string): number | null => {
  if (/^\d+$/.test(numeral)) return Number(numeral);
  let total = 0;
  let digit: number | null = null;
  let seenUnit = false;
  for (const c of numeral) {
    if ('几多余来'.includes(c)) {
      if (!seenUnit && digit === null) return 2;
      continue;
    }
    if ('十拾百佰'.includes(c)) {
      total += (digit ?? 1) * ('十拾'.includes(c) ? 10 : 100);
      digit = null;
      seenUnit = true;
      continue;
    }
    const value = DIGITS[c];
    if (value === undefined) return null;
    // 七八岁, 十四五岁: two digits side by side are a guess between neighbours; the lower one counts.
    if (digit === null) digit = Number(value);
    else if (Number(value) !== digit + 1) digit = digit * 10 + Number(value);
  }
  return seenUnit || digit !== null ? total + (digit ?? 0) : null;
};
