const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

/**
 * Calls `close` at every signal that asks this process to end; SIGHUP comes when the terminal is closed. At the second
 * one too: Ctrl+C reaches the door from the terminal and again from the program that keeps it, and a signal without a
 * listener would cut off the requests under way.
 */
export function whenToldToEnd(close: () => void): void {
  for (const signal of SIGNALS) process.on(signal, close);
}
