import { processSlot } from './process-slot';

/**
 * Whether there may be a file at a decoded path, as far as the desk has taken it in; true of every other path. Never
 * rejects; where it cannot be told, there may be.
 */
export type FileGuard = (path: string) => Promise<boolean>;

/** Kept by the site, asked by the public door; undefined until the site has been asked for anything. */
export const { keep: keepFileGuard, kept: fileGuard } = processSlot<FileGuard>('file-guard');
