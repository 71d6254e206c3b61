import { processSlot } from './process-slot';

const slot = processSlot<number>('revision');

/**
 * How often something public may have changed in this process: published, corrected, withdrawn, cleared. What was read
 * at one number holds while it stands.
 */
export const revision = (): number => slot.kept() ?? 0;

/** Something public may just have changed. Counting once too often costs a page made anew, nothing else. */
export const countChange = (): void => slot.keep(revision() + 1);
