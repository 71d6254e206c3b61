/** The Mongolian face under an address that changes with it (a test compares), so that it is fetched once and kept. */
export const MONGOLIAN_FONT = '/fonts/nsm-hudum.woff2?v=46769efd';
/**
 * The same face in a style sheet of its own. A sheet holds painting back and a font does not: a page that fetches this one
 * is drawn once, with its letters (docs/decisions/0029).
 */
export const MONGOLIAN_SHEET = '/fonts/nsm-hudum.css?v=46769efd';
