import type { Body } from './body';

/** A finished answer, not yet dressed for one reader's browser. */
export type Reply = {
  status: number;
  /** What only this answer says: location, allow, retry-after, set-cookie, connection. */
  headers?: Record<string, string>;
  /** Value of Cache-Control. */
  cache: string;
  body: Body | null;
  /** Replaces the Content-Security-Policy of ordinary pages. */
  policy?: string;
  /** The same for every reader with these choices, while nothing public changes. */
  isFresh?: boolean;
};

export const NO_STORE = 'no-store';
/**
 * Kept by caches, but asked about each time: what is withdrawn is gone at the next look. Only while nobody answers
 * may a cache show what it has, for a day (RFC 5861; "must-revalidate" would forbid it).
 */
export const REVALIDATE = 'public, max-age=0, stale-if-error=86400';

export const redirect = (location: string): Reply => ({
  status: 302,
  headers: { location },
  cache: REVALIDATE,
  body: null,
});
