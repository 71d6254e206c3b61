/** A cell that a spreadsheet would take for a formula (OWASP, CSV injection). */
const WOULD_RUN = /^[=+\-@\t\r]/;

/** A cell of a CSV file that no spreadsheet calculates. */
export const guarded = (cell: string): string => (WOULD_RUN.test(cell) ? `'${cell}` : cell);

/** What `guarded` put before a cell, taken off again. */
export const unguarded = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r])/, '');
