import { processSlot } from './process-slot';

/** Whether there may be a page at a path below the language. Never rejects; where it cannot be told, there may be. */
export type PageGuard = (path: string) => Promise<boolean>;

/** Kept by the site, asked by the public door; undefined until the site has been asked for anything. */
export const { keep: keepPageGuard, kept: pageGuard } = processSlot<PageGuard>('page-guard');
