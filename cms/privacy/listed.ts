import type { JudgedFinding } from './judge';

/** Findings listed at once; whoever has dealt with them is shown the next. */
export const MOST_LISTED = 200;

/** What keeps a text from being published comes before what waits for somebody else, and that before what is settled. */
const rank = ({ level, state }: JudgedFinding): number => {
  if (level === 'hard') return 0;
  if (state === 'cleared') return 3;
  return state === 'asked' ? 2 : 1;
};

/** The findings to list, at most MOST_LISTED, the most pressing of them, in the order of the text. */
export function listed(findings: readonly JudgedFinding[]): readonly JudgedFinding[] {
  if (findings.length <= MOST_LISTED) return findings;
  const byRank = [0, 1, 2, 3].flatMap((one) => findings.filter((finding) => rank(finding) === one));
  const chosen = new Set(byRank.slice(0, MOST_LISTED));
  return findings.filter((finding) => chosen.has(finding));
}
