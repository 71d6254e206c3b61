import type { IncomingMessage } from 'node:http';

const MOST_HEADERS = 64;
/** How Next's own scripts and proxies speak to it. No script of Next runs on a public page, so nobody asks so. */
const FRAMEWORK_HEADER = /^(?:rsc|next-.+|x-nextjs-.+|x-middleware-.+|x-invoke-.+)$/;

/** Whether the head of a request is one a browser would send to a public page. */
export const hasPlainHeaders = (req: IncomingMessage): boolean =>
  req.rawHeaders.length / 2 <= MOST_HEADERS &&
  !Object.keys(req.headers).some((name) => FRAMEWORK_HEADER.test(name));
