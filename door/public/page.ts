import { notFoundPath } from './addresses';
import { askNext } from './ask-next';
import type { CapturedAnswer } from './captured-response';
import { errorPage } from './error-page';
import type { Exchange } from './exchange';
import type { FinishedPage } from './finished-pages';
import { innerRequest } from './inner-request';
import { PREFETCH_HEADER } from './prefetch';
import { formatChoices } from './reader-choices';
import { NO_STORE, REVALIDATE, type Reply } from './reply';
import { styleSheet } from './text-file';

export type PageAsked = {
  /** Address handed to Next. */
  url: string;
  /** Status of the answer unless the page says otherwise. */
  status?: number;
  /** Internal headers of a form; its answer is kept nowhere. */
  form?: Record<string, string>;
};

const failure = ({ door, locale, choices }: Exchange, status: number, isForm: boolean): Reply =>
  errorPage(door.words, { status, locale, choices, isForm });

/** Where Next sends the reader, as a path of this site; null when it leads anywhere else. */
const ownLocation = (answer: CapturedAnswer): string | null => {
  const location = String(answer.headers.location ?? '');
  return /^\/(?![/\\])[\x21-\x7e]*$/.test(location) ? location : null;
};

const isHtml = (answer: CapturedAnswer): boolean =>
  String(answer.headers['content-type'] ?? '').startsWith('text/html');

const replyWith = (page: FinishedPage, { status = 200, form }: PageAsked, rendered: number): Reply => {
  const worth = page.status ?? (status === 200 ? rendered : status);
  const headers: Record<string, string> = {};
  if (page.retryAfter !== null) headers['retry-after'] = String(page.retryAfter);
  const isFresh = !form && !page.isPrivate && [200, 404, 410].includes(worth);
  const cache = isFresh && worth === 200 ? REVALIDATE : NO_STORE;
  // A page that stands alone fetches nothing more, and the answer to a form least of all.
  if (isFresh && !page.isStyledInside) Object.assign(headers, PREFETCH_HEADER);
  return { status: worth, headers, cache, body: page.body, policy: page.policy, isFresh };
};

/** Asks Next for a page and makes an answer of it that needs no script. Never rejects. */
async function madeReply(exchange: Exchange, asked: PageAsked, signal: AbortSignal): Promise<Reply> {
  const { door, req, isSecure, choices, locale } = exchange;
  const isForm = asked.form !== undefined;
  try {
    const inner = innerRequest(req, { method: 'GET', url: asked.url, isSecure, internal: asked.form });
    const answer = await askNext(door.next, inner, door.limits.pageMs, signal);
    if (answer.status >= 300 && answer.status < 400) {
      const location = ownLocation(answer);
      if (!location) throw new Error('A page led to another site.');
      // After a form 303: a 307 would have the browser send it again elsewhere.
      return {
        status: isForm ? 303 : answer.status,
        headers: { location },
        cache: isForm ? NO_STORE : REVALIDATE,
        body: null,
      };
    }
    if (answer.status >= 500 || !isHtml(answer))
      return failure(exchange, answer.status >= 400 ? answer.status : 500, isForm);
    const page = await door.pages.finish(answer.body, choices, (href) => styleSheet(exchange, href));
    if (page.isUnfinished)
      console.error(`A page below /${locale} waits for scripts: it has a Suspense border.`);
    // notFound() leaves a shell without a word for readers without scripts; the site's own page names itself.
    if (answer.status === 404 && page.status === null)
      return asked.url === notFoundPath(locale) ? failure(exchange, 404, isForm) : notFoundReply(exchange);
    return page.isShell ? failure(exchange, 500, isForm) : replyWith(page, asked, answer.status);
  } catch (error) {
    if (!signal.aborted) console.error(error);
    return failure(exchange, 500, isForm);
  }
}

/** Others may be waiting for the same page: it is made even when the reader who asked first has gone. */
const NOBODY_GONE = new AbortController().signal;

/** The answer to a request for a page: the one just given to others where that holds, else one made now. */
export function pageReply(exchange: Exchange, asked: PageAsked): Promise<Reply> {
  if (asked.form) return madeReply(exchange, asked, exchange.signal);
  const key = `${asked.status ?? 200} ${formatChoices(exchange.choices)} ${asked.url}`;
  return exchange.door.fresh.answer(key, () => madeReply(exchange, asked, NOBODY_GONE));
}

/** The site's own page for an address that leads nowhere. */
export const notFoundReply = (exchange: Exchange): Promise<Reply> =>
  pageReply(exchange, { url: notFoundPath(exchange.locale), status: 404 });
