import { PREFETCH_RULES } from './prefetch';

/** What a page may load: its own style, script, fonts and pictures, and nothing else from anywhere. */
export const PAGE_POLICY = [
  "default-src 'none'",
  `script-src 'self' ${PREFETCH_RULES}`,
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A file opened by itself (an SVG can carry scripts) does nothing at all. */
export const FILE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";

const YEAR_IN_SECONDS = 365 * 24 * 60 * 60;

/** Headers of every public answer. */
export const securityHeaders = (policy: string, isSecure: boolean): Record<string, string> => ({
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  // Not "no-referrer": with it browsers send "Origin: null" even with the site's own forms (Fetch, 3.2).
  'referrer-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': policy.includes("frame-ancestors 'self'") ? 'SAMEORIGIN' : 'DENY',
  ...(isSecure && { 'strict-transport-security': `max-age=${YEAR_IN_SECONDS}` }),
});
