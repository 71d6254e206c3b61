import { notFoundPath } from './addresses';
import { askNext, NOBODY_GONE } from './ask-next';
import type { CapturedAnswer } from './captured-response';
import { formatDelivery } from './delivery';
import { errorPage } from './error-page';
import type { Exchange } from './exchange';
import type { FinishedPage } from './finished-pages';
import { formAt } from './forms';
import { innerRequest } from './inner-request';
import { formatChoices } from './reader-choices';
import { NO_STORE, REVALIDATE, type Reply } from './reply';
import { styleSheet, wholeFile } from './text-file';

export type PageAsked = {
  /** Address handed to Next. */
  url: string;
  /** Status of the answer unless the page says otherwise. */
  status?: number;
};

const failure = ({ door, locale, choices }: Exchange, status: number): Reply =>
  errorPage(door.words, { status, locale, choices });

/** Where Next sends the reader, as a path of this site; null when it leads anywhere else. */
const ownLocation = (answer: CapturedAnswer): string | null => {
  const location = String(answer.headers.location ?? '');
  return /^\/(?![/\\])[\x21-\x7e]*$/.test(location) ? location : null;
};

const isHtml = (answer: CapturedAnswer): boolean =>
  String(answer.headers['content-type'] ?? '').startsWith('text/html');

const replyWith = (page: FinishedPage, { status = 200 }: PageAsked, rendered: number): Reply => {
  const worth = page.status ?? (status === 200 ? rendered : status);
  const headers: Record<string, string> = {};
  if (page.retryAfter !== null) headers['retry-after'] = String(page.retryAfter);
  const isFresh = [200, 404, 410].includes(worth);
  const cache = isFresh && worth === 200 ? REVALIDATE : NO_STORE;
  return { status: worth, headers, cache, body: page.body, policy: page.policy, isFresh };
};

/** Asks Next for a page and makes an answer of it that needs no script. Never rejects. */
async function madeReply(exchange: Exchange, asked: PageAsked): Promise<Reply> {
  const { door, req, isSecure, choices, delivery, locale } = exchange;
  try {
    const inner = innerRequest(req, { method: 'GET', url: asked.url, isSecure });
    const answer = await askNext(door.next, inner, door.limits.pageMs, NOBODY_GONE);
    if (answer.status >= 300 && answer.status < 400) {
      const location = ownLocation(answer);
      if (!location) throw new Error('A page led to another site.');
      return { status: answer.status, headers: { location }, cache: REVALIDATE, body: null };
    }
    if (answer.status >= 500 || !isHtml(answer))
      return failure(exchange, answer.status >= 400 ? answer.status : 500);
    const page = await door.pages.finish(answer.body, {
      choices,
      delivery,
      style: (href) => styleSheet(exchange, href),
      file: (href) => wholeFile(exchange, href),
      // The form by which a party looks their own case up fetches nothing more.
      isForm: formAt(asked.url) !== undefined,
    });
    if (page.isUnfinished)
      console.error(`A page below /${locale} waits for scripts: it has a Suspense border.`);
    // notFound() leaves a shell without a word for readers without scripts; the site's own page names itself.
    if (answer.status === 404 && page.status === null)
      return asked.url === notFoundPath(locale) ? failure(exchange, 404) : notFoundReply(exchange);
    return page.isShell ? failure(exchange, 500) : replyWith(page, asked, answer.status);
  } catch (error) {
    console.error(error);
    return failure(exchange, 500);
  }
}

/** The answer to a request for a page: the one just given to others where that holds, else one made now. */
export function pageReply(exchange: Exchange, asked: PageAsked): Promise<Reply> {
  const { door, choices, delivery } = exchange;
  const key = [asked.status ?? 200, formatChoices(choices), formatDelivery(delivery), asked.url].join(' ');
  return door.fresh.get(key, () => madeReply(exchange, asked));
}

/** The site's own page for an address that leads nowhere. */
export const notFoundReply = (exchange: Exchange): Promise<Reply> =>
  pageReply(exchange, { url: notFoundPath(exchange.locale), status: 404 });
