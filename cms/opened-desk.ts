import type { Payload } from 'payload';
import { processSlot } from '../domain/process-slot';

const slot = processSlot<Payload>('desk');

/** Called by the desk when it has been opened in this process. */
export const keepDesk: (payload: Payload) => void = slot.keep;

/**
 * The desk of this process, opened where nobody has yet. For what public pages read: Next compiles pages and routes
 * apart, and each would read the whole desk for itself, a third of a start. The door has a route open it first
 * (door/main.ts).
 */
export const desk = async (): Promise<Payload> => slot.kept() ?? (await import('./open-desk')).openDesk();
