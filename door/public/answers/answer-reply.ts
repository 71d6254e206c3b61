import { LOCALES } from '@/i18n/locales';
import { askNext, NOBODY_GONE } from '../ask-next';
import { Body } from '../body';
import { errorPage } from '../error-page';
import type { Exchange } from '../exchange';
import { innerRequest } from '../inner-request';
import { withScript } from '../page-script';
import { formatChoices } from '../reader-choices';
import { NO_STORE, type Reply } from '../reply';
import { rewritePart } from '../rewrite/rewrite-page';
import { joinedMarks } from '../style/page-marks';
import { styleSheet } from '../text-file';
import type { Answering } from './answering';
import { type Frame, frameAt } from './frame';
import { markup } from './markup';

export type Asked = {
  /** What was asked in the address, "?" included. */
  search?: string;
  /** Internal headers of a form. */
  form?: Record<string, string>;
};

async function foundBy(
  { door, req, isSecure, locale }: Exchange,
  { found }: Answering,
  { search = '', form }: Asked,
  signal: AbortSignal,
) {
  const url = `/${locale}${found}${search}`;
  const inner = innerRequest(req, { method: 'GET', url, isSecure, internal: form });
  const { status, body } = await askNext(door.next, inner, door.limits.pageMs, signal);
  if (status !== 200) throw new Error(`Next answers ${status} to what was asked of ${found}.`);
  return JSON.parse(body.toString('utf8')) as unknown;
}

type Part = Awaited<ReturnType<typeof rewritePart>>;

async function filled(
  exchange: Exchange,
  frame: Frame,
  part: Part,
): Promise<{ html: string; policy?: string }> {
  const marks = joinedMarks(frame.marks, part.marks);
  const html = withScript(frame.before + part.html + frame.after, marks);
  if (!frame.carriesStyle) return { html };
  const styled = await exchange.door.styles.putInside(html, marks, (href) => styleSheet(exchange, href));
  return styled ?? { html };
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
  const { door, locale, choices, signal } = exchange;
  if (asked.form) return madeReply(exchange, answering, asked, signal);
  const key = `${formatChoices(choices)} /${locale}${answering.frame}${asked.search ?? ''}`;
  return door.fresh.get(key, () => madeReply(exchange, answering, asked, NOBODY_GONE));
}
