import { Body } from './body';
import { fileCache } from './file-cache';
import type { Reply } from './reply';

/** Address of the document that asks for the script on behalf of the page around it (page-script.ts). */
export const LATE_SCRIPT = '/late-script.html';

const BODY = new Body(
  '<!DOCTYPE html><title>page.js</title><script src="/scripts/page.js"></script>\n',
  'text/html; charset=utf-8',
);
const POLICY =
  "default-src 'none'; script-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'self'";

export const lateScriptReply = (): Reply => ({
  status: 200,
  cache: fileCache(LATE_SCRIPT, ''),
  body: BODY,
  policy: POLICY,
});

/** The policy of a page with that document in it. */
export const lettingLateScriptIn = (policy: string): string => `${policy}; frame-src 'self'`;
