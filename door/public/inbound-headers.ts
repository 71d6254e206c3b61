import type { IncomingMessage } from 'node:http';

const MOST_HEADERS = 64;
/** How Next's own scripts and proxies speak to it. No script of Next runs on a public page, so nobody asks so. */
const FRAMEWORK_HEADER = /^(?:rsc|next-.+|x-nextjs-.+|x-middleware-.+|x-invoke-.+)$/;

/** RFC 9112 3.2: HTTP/1.1 names one host, and nothing names two. Node itself answers such requests with no word. */
const namesItsHost = ({ httpVersion, rawHeaders }: IncomingMessage): boolean => {
  const hosts = rawHeaders.filter((text, index) => index % 2 === 0 && text.toLowerCase() === 'host').length;
  return hosts === 1 || (hosts === 0 && httpVersion === '1.0');
};

/** RFC 9110 10.1.1: there is one thing to expect. HTTP/1.0 knows none. */
const isMet = (expect: string | undefined, httpVersion: string): boolean =>
  expect === undefined || httpVersion === '1.0' || expect.toLowerCase() === '100-continue';

/** What HTTP itself has against the head of a request, as a status; null where it has nothing. */
export const messageRefusal = (req: IncomingMessage): 400 | 417 | null => {
  if (!namesItsHost(req)) return 400;
  return isMet(req.headers.expect, req.httpVersion) ? null : 417;
};

/** Why the head of a request is none a browser would send to a public page, as an HTTP status; null when it is one. */
export const headersRefusal = (req: IncomingMessage): 400 | 417 | 431 | null => {
  if (req.rawHeaders.length / 2 > MOST_HEADERS) return 431;
  for (const name in req.headers) if (FRAMEWORK_HEADER.test(name)) return 400;
  return messageRefusal(req);
};
