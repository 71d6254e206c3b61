export const CASE_KINDS = ['criminal', 'administrative', 'traffic'] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

export const isCaseKind = (value: string): value is CaseKind =>
  (CASE_KINDS as readonly string[]).includes(value);

/** First letter of a case number, as the bureau's case numbers begin. */
export const CASE_LETTERS: Record<CaseKind, string> = {
  criminal: 'A',
  administrative: 'J',
  traffic: 'C',
};

/** The extract's word in the column 案件类别. */
export const CASE_KIND_TERMS: Record<CaseKind, string> = {
  criminal: '刑事',
  administrative: '行政',
  traffic: '交通事故',
};

export const kindOfTerm = (term: string): CaseKind | null =>
  CASE_KINDS.find((kind) => CASE_KIND_TERMS[kind] === term) ?? null;

export const kindOfLetter = (letter: string): CaseKind | null =>
  CASE_KINDS.find((kind) => CASE_LETTERS[kind] === letter) ?? null;
