import { addressOf } from './addresses';
import { sendBinaryFile } from './binary-file';
import { errorPage } from './error-page';
import type { Exchange } from './exchange';
import { formReply, methodRefusal } from './form-reply';
import { formAt } from './forms';
import { healthReply } from './health';
import { hasPlainHeaders } from './inbound-headers';
import { notFoundReply, pageReply } from './page';
import { pageUrl } from './query';
import { type Reply, redirect } from './reply';
import { send } from './send';
import type { Target } from './target';
import { textFileReply } from './text-file';

export const REFUSED = 'refused';
export const UNKNOWN = 'unknown';

/** Answers one request. Returns the kind of address for the request log, nothing a reader typed. Never rejects. */
export async function answer(exchange: Exchange, target: Target | null): Promise<string> {
  const { door, req, res, locale, choices, isSecure } = exchange;
  const reply = async (answered: Reply | Promise<Reply>) => send(req, res, await answered, isSecure);

  if (!target || !hasPlainHeaders(req)) {
    const headers = { connection: 'close' };
    await reply(errorPage(door.words, { status: 400, locale, choices, headers }));
    return REFUSED;
  }
  const address = addressOf(target.path);
  if (req.method === 'POST' && address) {
    const form = formAt(target.path);
    await reply(form ? formReply(exchange, form) : methodRefusal(exchange, target.path));
    return address.template;
  }
  if (req.method !== 'GET' && req.method !== 'HEAD') {
    await reply(methodRefusal(exchange, target.path));
    return address?.template ?? UNKNOWN;
  }
  switch (address?.kind) {
    case 'home':
      await reply(redirect(`/${locale}`));
      break;
    case 'health':
      await reply(healthReply(exchange));
      break;
    case 'page':
      await reply(pageReply(exchange, { url: pageUrl(target) }));
      break;
    case 'text':
      await reply(textFileReply(exchange, target.url));
      break;
    case 'binary':
      await sendBinaryFile(exchange, target.url);
      break;
    default:
      await reply(notFoundReply(exchange));
  }
  return address?.template ?? UNKNOWN;
}
