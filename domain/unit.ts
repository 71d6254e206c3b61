import type { UnpassedTranslation } from './publication';

/** A unit of the bureau as citizens meet it: what it does now, and what it was called before. */
export const UNIT_KINDS = ['bureau', 'station', 'window'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

export type Unit = {
  slug: string;
  kind: UnitKind;
  name: string;
  formerNames: string[];
  handles: string[];
  address: string;
  telephone: string;
  hours: string;
  isSample: boolean;
  /** Known on the unit's own page only; absent where a reader of the language has passed its words. */
  translation?: UnpassedTranslation;
};
