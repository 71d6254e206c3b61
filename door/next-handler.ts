import type { IncomingMessage, ServerResponse } from 'node:http';

/** What the doors know of Next: one function, so that every door can be tested with another in its place. */
export type NextHandler = (req: IncomingMessage, res: ServerResponse) => Promise<void>;
