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
};

export const NO_STORE = 'no-store';
/** Kept by caches, but asked about each time: what is withdrawn is gone at the next look. */
export const REVALIDATE = 'public, max-age=0, must-revalidate';

export const redirect = (location: string): Reply => ({
  status: 302,
  headers: { location },
  cache: REVALIDATE,
  body: null,
});
