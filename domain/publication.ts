/** What every published item says about itself. Dates are ISO 8601 instants in UTC. */
export type Change = { at: string; note: string };

/** A translation nobody has passed, or one that was left behind when its Chinese changed. */
export type UnpassedTranslation = 'draft' | 'stale';

export type Publication = {
  slug: string;
  title: string;
  summary: string;
  isSample: boolean;
  firstPublished: string;
  lastChanged: string;
  changes: Change[];
  /** Present once withdrawn: the body is gone, the reason stays. */
  withdrawal: { at: string; reason: string } | null;
  /** False when the reader's language has no version and the Chinese one is named instead. */
  isTranslated: boolean;
  /** Known on the page of one item only; absent where a reader of the language has passed it. */
  translation?: UnpassedTranslation;
};
