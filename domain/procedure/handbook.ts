import type { StageId } from '../case-stage';
import { REMEDIES, type Remedy } from '../remedy';
import { LIMITS, type Limit } from './limit';

// What the explainer pages and docs/handbook-law.md read from the tables: everything, in force now or not.

/** Every limit told of at a stage. */
export const limitsToldAt = (stage: StageId): Limit[] =>
  LIMITS.filter(({ stages }) => stages.includes(stage));

/** Rights a person has at this stage and not at every one. */
export const rightsToldAt = (stage: StageId): Remedy[] =>
  REMEDIES.filter(({ stages }) => stages !== 'all' && stages.includes(stage));

/** Rights that hold at every stage of every procedure. */
export const rightsEverywhere = (): Remedy[] => REMEDIES.filter(({ stages }) => stages === 'all');
