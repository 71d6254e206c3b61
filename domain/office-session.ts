import { processSlot } from './process-slot';

/** Whether headers of a request carry a session that the desk itself would let in. Never rejects. */
export type SessionCheck = (headers: Headers) => Promise<boolean>;

/** Kept by the desk, asked by the office door; undefined until the desk has been opened in this process. */
export const { keep: keepSessionCheck, kept: sessionCheck } = processSlot<SessionCheck>('office-session');
