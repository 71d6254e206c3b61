import { processSlot } from './process-slot';

/**
 * The Mongolian messages of the doors' own pages as they are shown now, the desk's words over the code's; undefined
 * until they were read.
 */
export const { keep: keepDoorMessages, kept: doorMessages } = processSlot<unknown>('door-words');
