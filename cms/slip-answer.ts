/** Slips are printed in a window that may do nothing but print. */
const SLIP_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-modals";

export const sendSlips = (html: string): Response =>
  new Response(html, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'Content-Security-Policy': SLIP_POLICY,
      'Referrer-Policy': 'no-referrer',
    },
  });

/** A slip opens in a window of its own, where the sentence is all there is to read. */
export const refuseSlips = (status: number, text: string): Response =>
  new Response(text, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  });
