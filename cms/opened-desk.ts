import type { Payload } from 'payload';

const KEY = Symbol.for('naiman.desk');
const shared = globalThis as { [KEY]?: Payload };

/** Called by the desk when it has been opened in this process. */
export const keepDesk = (payload: Payload): void => {
  shared[KEY] = payload;
};

/**
 * The desk of this process, opened where nobody has yet. For what public pages read: Next compiles pages and routes
 * apart, and each would read the whole desk for itself, a third of a start. The door has a route open it first
 * (door/main.ts), and they meet on the global object (domain/revision.ts).
 */
export const desk = async (): Promise<Payload> => shared[KEY] ?? (await import('./open-desk')).openDesk();
