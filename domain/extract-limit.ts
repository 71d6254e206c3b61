/**
 * Bytes an extract of cases that is uploaded at the desk may have: a million rows of CSV are about 110 MB. nginx has the
 * same (deploy/nginx).
 */
export const EXTRACT_LIMIT = 300 * 1024 * 1024;
