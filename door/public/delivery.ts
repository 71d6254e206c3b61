import type { IncomingMessage } from 'node:http';
import type { Locale } from '@/i18n/locales';
import { isFromTrustedProxy, type TrustedProxies } from '../client-address';

/** How a page comes to one reader's browser: the same page, in fewer requests where that can be known. */
export type Delivery = {
  /**
   * The page brings its Mongolian letters along: the browser comes from where there are none, and is one that takes them
   * so. WebKit does not always (letters.ts).
   */
  bringsLetters: boolean;
  /**
   * What the browser needs of the script on a Mongolian page: a phone has neither wheel nor page keys, and one that
   * draws fields in columns by itself needs nothing.
   */
  help: 'all' | 'fields' | 'none';
};

export const PLAIN: Delivery = { bringsLetters: false, help: 'all' };

const MONGOLIAN = /^\/mn(?:\/|$)/;

/** Whether a link on another Mongolian page of this site led here; a proxy may have left the port out of Host. */
const comesFromMongolian = ({ headers: { referer = '', host = '' } }: IncomingMessage): boolean => {
  if (!URL.canParse(referer) || !URL.canParse(`http://${host}`)) return false;
  const from = new URL(referer);
  return from.hostname === new URL(`http://${host}`).hostname && MONGOLIAN.test(from.pathname);
};

/**
 * From here on Chromium draws fields, lists and buttons in columns (web-features: vertical form controls) and waits with
 * its first frame for the end of the page (rel=expect).
 */
const CHROMIUM = 124;

const isNewChromium = ({ headers }: IncomingMessage): boolean => {
  const [, version] = /"Chromium";v="(\d{1,4})"/.exec(String(headers['sec-ch-ua'] ?? '')) ?? [];
  return Number(version) >= CHROMIUM;
};

const helpFor = (req: IncomingMessage): Delivery['help'] => {
  if (req.headers['sec-ch-ua-mobile'] !== '?1') return 'all';
  return isNewChromium(req) ? 'none' : 'fields';
};

/**
 * Out of what the browser says of itself: Referer (RFC 9110, 10.1.3; pages of this site send it to their own kind),
 * Sec-CH-UA-Mobile and Sec-CH-UA (User-Agent Client Hints; Chromium 89, over TLS). Who says nothing gets the script and
 * fetches the letters.
 */
const deliveryTo = (req: IncomingMessage): Delivery => ({
  bringsLetters: isNewChromium(req) && !comesFromMongolian(req),
  help: helpFor(req),
});

/**
 * By this header a proxy says that it keeps pages apart: by Vary ("vary": the door reads out of the request how the page
 * shall come), or by the words of `formatDelivery`, which it made of what the browser says (deploy/nginx).
 */
const PROXY_SAYS = 'x-page-delivery';
/** What a proxy, or a CDN before it, adds to a request (RFC 9110 7.6.3, RFC 7239, RFC 8586, and custom). */
const PROXY_MARKS = ['via', 'forwarded', 'x-forwarded-for', 'cdn-loop', PROXY_SAYS];
const SAID = /^(letters )?(all|fields|none)$/;

const saidByProxy = (req: IncomingMessage, trusted: TrustedProxies): Delivery => {
  const said = isFromTrustedProxy(req, trusted) ? String(req.headers[PROXY_SAYS] ?? '') : '';
  if (said === 'vary') return deliveryTo(req);
  const [whole, letters, help] = SAID.exec(said) ?? [];
  return whole ? { bringsLetters: letters !== undefined, help: help as Delivery['help'] } : PLAIN;
};

/**
 * How the page asked for shall come. Chinese pages come to everybody in one way, and so does what passes through a
 * proxy that does not say otherwise: one that keeps pages under their address alone would give one reader's to another.
 */
export function deliveryOf(req: IncomingMessage, locale: Locale, trusted: TrustedProxies): Delivery {
  if (locale !== 'mn') return PLAIN;
  const isProxied = PROXY_MARKS.some((name) => name in req.headers);
  return isProxied ? saidByProxy(req, trusted) : deliveryTo(req);
}

/** "letters none"; "all" for PLAIN. */
export const formatDelivery = ({ bringsLetters, help }: Delivery): string =>
  [bringsLetters && 'letters', help].filter(Boolean).join(' ');

/** What an answer says it varies by. Not by where a reader comes from: either way of sending letters is right for all. */
export const VARY: Readonly<Record<Locale, string>> = {
  zh: 'Cookie, Accept-Encoding',
  mn: 'Cookie, Accept-Encoding, Sec-CH-UA-Mobile, Sec-CH-UA',
};
