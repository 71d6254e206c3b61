/** How long a failed look-up counts against further tries. */
export const WINDOW_MINUTES = 15;
export const WINDOW_MS = WINDOW_MINUTES * 60_000;
