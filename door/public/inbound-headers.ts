import type { IncomingMessage } from 'node:http';

const MOST_HEADERS = 64;
/** How Next's own scripts and proxies speak to it. No script of Next runs on a public page, so nobody asks so. */
const FRAMEWORK_HEADER = /^(?:rsc|next-.+|x-nextjs-.+|x-middleware-.+|x-invoke-.+)$/;

/** Why the head of a request is none a browser would send to a public page, as an HTTP status; null when it is one. */
export const headersRefusal = (req: IncomingMessage): 400 | 431 | null => {
  if (req.rawHeaders.length / 2 > MOST_HEADERS) return 431;
  for (const name in req.headers) if (FRAMEWORK_HEADER.test(name)) return 400;
  return null;
};
