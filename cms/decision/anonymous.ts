import type { GateContext } from '../../domain/decision/gate';
import { type DecisionRecord, remainingWords, wordsOf } from '../../domain/decision/record';
import type { Finding } from '../../domain/privacy/finding';
import { mask, scan } from '../../domain/privacy/scan';

const shown = (findings: Finding[], level: Finding['level']): string[] => [
  ...new Set(findings.filter((finding) => finding.level === level).map((finding) => `“${mask(finding)}”`)),
];

/**
 * What may not be public in the words of a decision; of a withdrawn one, in those that stay. A hard finding closes the
 * gate. A soft one is told here and held up by the privacy gate of all publications, where alone it can be cleared.
 */
export function findingsIn(record: DecisionRecord): GateContext['findings'] {
  const found = scan(record.withdrawal ? remainingWords(record).join('\n') : wordsOf(record));
  return { hard: shown(found, 'hard'), soft: shown(found, 'soft') };
}
