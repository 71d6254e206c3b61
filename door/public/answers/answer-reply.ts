import { type Asked as AskedOf, finderAt } from '@/domain/finder';
import { inTime } from '@/domain/in-time';
import { LOCALES } from '@/i18n/locales';
import { askNext, NOBODY_GONE } from '../ask-next';
import { Body } from '../body';
import { formatDelivery } from '../delivery';
import { errorPage } from '../error-page';
import type { Exchange } from '../exchange';
import { innerRequest } from '../inner-request';
import { formatChoices } from '../reader-choices';
import { NO_STORE, type Reply } from '../reply';
import { rewritePart } from '../rewrite/rewrite-page';
import type { Answering } from './answering';
import { filled, frameAt } from './frame';
import { markup } from './markup';

export type Asked = Omit<AskedOf, 'locale'>;

/**
 * Internal headers by which the site learns what was filled in and who asks: `x-door-form`, base64url of a JSON object
 * of the form's fields; `x-door-client`, the key of client-address.ts. Nobody outside can send them: Next never sees
 * an outer request.
 */
const internalHeaders = ({ fields, client }: NonNullable<Asked['form']>): Record<string, string> => ({
  'x-door-form': Buffer.from(JSON.stringify(fields)).toString('base64url'),
  'x-door-client': client,
});

/** What there is to answer: from what finds it, or by Next as long as that has not been read. */
async function foundBy(
  { door, req, isSecure, locale }: Exchange,
  { found }: Answering,
  { search = '', form }: Asked,
  signal: AbortSignal,
): Promise<unknown> {
  const ms = door.limits.pageMs;
  const find = finderAt(found);
  if (find) return inTime(find({ locale, search, form }), ms, `Nothing was found at ${found} for ${ms} ms.`);
  const url = `/${locale}${found}${search}`;
  const inner = innerRequest(req, {
    method: 'GET',
    url,
    isSecure,
    internal: form && internalHeaders(form),
  });
  const { status, body } = await askNext(door.next, inner, ms, signal);
  if (status !== 200) throw new Error(`Next answers ${status} to what was asked of ${found}.`);
  return JSON.parse(body.toString('utf8'));
}

async function madeReply(
  exchange: Exchange,
  answering: Answering,
  asked: Asked,
  signal: AbortSignal,
): Promise<Reply> {
  const { door, locale, choices } = exchange;
  try {
    const [frame, found] = await Promise.all([
      frameAt(exchange, answering.frame),
      foundBy(exchange, answering, asked, signal),
    ]);
    const rendered = markup(answering.show(found), locale, door.messages[locale]);
    const part = await rewritePart(rendered, LOCALES[locale].tag);
    const { html, policy } = await filled(exchange, frame, part);
    return {
      status: part.status ?? 200,
      headers: part.retryAfter === null ? {} : { 'retry-after': String(part.retryAfter) },
      cache: NO_STORE,
      body: new Body(html, 'text/html; charset=utf-8'),
      policy,
    };
  } catch (error) {
    if (!signal.aborted) console.error(error);
    return errorPage(door.words, { status: 500, locale, choices, isForm: asked.form !== undefined });
  }
}

/**
 * Answers what one reader asked: a frame that is kept, and in it the site's own components, made of what Next found
 * out (docs/decisions/0024). Those who ask for the same address at the same moment wait for the same answer; no cache
 * may keep it. Never rejects.
 */
export function answerReply(exchange: Exchange, answering: Answering, asked: Asked): Promise<Reply> {
  const { door, locale, choices, delivery, signal } = exchange;
  if (asked.form) return madeReply(exchange, answering, asked, signal);
  const reader = `${formatChoices(choices)} ${formatDelivery(delivery)}`;
  const key = `${reader} /${locale}${answering.frame}${asked.search ?? ''}`;
  return door.fresh.get(key, () => madeReply(exchange, answering, asked, NOBODY_GONE));
}
