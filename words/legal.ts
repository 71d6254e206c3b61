/** Messages that explain the law or a party's rights. Their labels ("telephone", "content") explain nothing. */
const LEGAL = [
  /^(?:Stages|Results|Limits|Laws|HandOvers|Clock)\./,
  /^(?:Procedures|Decisions)\.(?!title$|list\.title$)/,
  /^Remedies\.(?!telephone$)/,
  /^Parties\.(?:roles|withheld)\b/,
  /^Visibility\.(?!matrix\.item$)/,
];

/** Wrong Mongolian here would harm the people it is for: shown only when a native reader has passed it. */
export const isLegal = (key: string): boolean => LEGAL.some((pattern) => pattern.test(key));
