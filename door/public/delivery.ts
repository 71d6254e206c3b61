import type { IncomingMessage } from 'node:http';
import type { Locale } from '@/i18n/locales';

/** How a page comes to one reader's browser: the same page, in fewer requests where that can be known. */
export type Delivery = {
  /** The page brings its Mongolian letters along, because the browser comes from where there are none. */
  bringsLetters: boolean;
  /** Has neither wheel nor page keys: a script that only sees to these is not asked for. */
  isPhone: boolean;
};

export const PLAIN: Delivery = { bringsLetters: false, isPhone: false };

const MONGOLIAN = /^\/mn(?:\/|$)/;

/** Whether a link on another Mongolian page of this site led here; a proxy may have left the port out of Host. */
const comesFromMongolian = ({ headers: { referer = '', host = '' } }: IncomingMessage): boolean => {
  if (!URL.canParse(referer) || !URL.canParse(`http://${host}`)) return false;
  const from = new URL(referer);
  return from.hostname === new URL(`http://${host}`).hostname && MONGOLIAN.test(from.pathname);
};

/**
 * Reads it out of a request: Referer (RFC 9110, 10.1.3; pages of this site send it to their own kind) and
 * Sec-CH-UA-Mobile (User-Agent Client Hints; Chromium 89, over TLS; others say nothing and get the script). Chinese
 * pages come to everybody in one way. nginx makes the same of the same headers (deploy/nginx).
 */
export const deliveryOf = (req: IncomingMessage, locale: Locale): Delivery =>
  locale === 'mn'
    ? { bringsLetters: !comesFromMongolian(req), isPhone: req.headers['sec-ch-ua-mobile'] === '?1' }
    : PLAIN;

/** "letters phone"; "" for PLAIN. */
export const formatDelivery = ({ bringsLetters, isPhone }: Delivery): string =>
  [bringsLetters && 'letters', isPhone && 'phone'].filter(Boolean).join(' ');

/** What an answer says it varies by. Not by where a reader comes from: either way of sending letters is right for all. */
export const VARY: Readonly<Record<Locale, string>> = {
  zh: 'Cookie, Accept-Encoding',
  mn: 'Cookie, Accept-Encoding, Sec-CH-UA-Mobile',
};
