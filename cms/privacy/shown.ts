import { advice, PRIVACY_REASONS, quotation } from '../../domain/privacy/explanation';
import type { Passage } from '../../domain/privacy/passage';
import type { JudgedFinding } from './judge';
import { listed } from './listed';

/** A finding as it is sent; `passage` counts from 0 in the passages sent with it. */
const sent = (finding: JudgedFinding, passage: number) => ({
  passage,
  key: finding.key,
  rule: finding.rule,
  level: finding.level,
  state: finding.state,
  start: finding.start,
  end: finding.end,
  quotation: quotation(finding, 16),
  reason: PRIVACY_REASONS[finding.rule],
  advice: advice(finding),
  proposal: finding.proposal,
});

const sentPassage = ({ place, path, locale, text, inside }: Passage) => ({
  ...{ place, path, locale, text },
  inside: inside ?? null,
});

/** Of everything that was found, listed or not; `open` is not cleared, `hard` of those what nobody may clear. */
export type Counts = { all: number; open: number; hard: number };
type SentFinding = ReturnType<typeof sent>;
type SentPassage = ReturnType<typeof sentPassage>;
/** At most MOST_LISTED findings, each passage that holds one of them once, and how many there are in all. */
export type ShownFindings = { findings: SentFinding[]; passages: SentPassage[]; counts: Counts };
/** A finding with the passage it stands in, as the panel has it. */
export type ShownFinding = Omit<SentFinding, 'passage'> & SentPassage;

const countsOf = (findings: readonly JudgedFinding[]): Counts => {
  const open = findings.filter(({ state }) => state !== 'cleared');
  return {
    all: findings.length,
    open: open.length,
    hard: open.filter(({ level }) => level === 'hard').length,
  };
};

/** What the panel is told about a form. */
export function shown(findings: readonly JudgedFinding[]): ShownFindings {
  const numbers = new Map<Passage, number>();
  const rows = listed(findings).map((finding) => {
    const number = numbers.get(finding.passage) ?? numbers.size;
    numbers.set(finding.passage, number);
    return sent(finding, number);
  });
  return { findings: rows, passages: [...numbers.keys()].map(sentPassage), counts: countsOf(findings) };
}
