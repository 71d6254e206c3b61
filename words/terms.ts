/**
 * A (EAC standard), B (official pages), C (composed of attested words), W (attested, but withheld: its legal sense is
 * not the one attested). The table is words/terms.tsv.
 */
export const CONFIDENCES = ['A', 'B', 'C', 'W'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export type Term = { zh: string; mn: string; confidence: Confidence; source: string };

const isConfidence = (text: string | undefined): text is Confidence =>
  CONFIDENCES.some((one) => one === text);

/** Reads the table: a header, then zh, mn, confidence, source by tabs. Throws on a row that is not so, or twice given. */
export function readTerms(tsv: string): Term[] {
  const rows = tsv.split(/\r?\n/).filter((row) => row !== '');
  const terms = rows.slice(1).map((row, index): Term => {
    const [zh, mn, confidence, source, ...rest] = row.split('\t');
    if (!zh || !mn || !source || !isConfidence(confidence) || rest.length > 0) {
      throw new Error(`terms.tsv line ${index + 2}: ${row}`);
    }
    return { zh, mn, confidence, source };
  });
  const twice = terms.find(({ zh }, index) => terms.findIndex((other) => other.zh === zh) !== index);
  if (twice) throw new Error(`terms.tsv: ${twice.zh} is there twice`);
  return terms;
}

/** The words of the attested terms, as the vocabulary the checker holds other texts against. */
export const vocabularyOf = (terms: Term[]): Set<string> =>
  new Set(terms.flatMap(({ mn }) => mn.split(/[^\u1820-\u1842\u180A-\u180F]+/u)).filter(Boolean));
