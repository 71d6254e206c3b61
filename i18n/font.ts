/** The Mongolian face under an address that changes with it (a test compares), so that it is fetched once and kept. */
export const MONGOLIAN_FONT = '/fonts/nsm-hudum.woff2?v=46769efd';
