import { addressOf } from './addresses';
import { answerReply } from './answers/answer-reply';
import { answeringAt } from './answers/answering';
import { sendBinaryFile } from './binary-file';
import { errorPage } from './error-page';
import type { Exchange } from './exchange';
import { formReply, methodRefusal } from './form-reply';
import { formAt } from './forms';
import { healthReply } from './health';
import { headersRefusal } from './inbound-headers';
import { lateScriptReply } from './late-script';
import { isMadeUp } from './made-up';
import { notFoundReply, pageReply } from './page';
import { askedWords } from './query';
import { type Reply, redirect } from './reply';
import { send } from './send';
import { isTooLong, type Target } from './target';
import { textFileReply } from './text-file';

export const REFUSED = 'refused';
export const UNKNOWN = 'unknown';

/** Seconds after which a reader who was sent away may come again. */
const COME_AGAIN = '5';

/** What is wrong with the head of a request, as an HTTP status; null when nothing is. */
const headRefusal = ({ req }: Exchange, target: Target | null): 400 | 414 | 417 | 431 | null => {
  if (isTooLong(req.url ?? '')) return 414;
  return target ? headersRefusal(req) : 400;
};

/** Answers one request. Returns the kind of address for the request log, nothing a reader typed. Never rejects. */
export async function answer(exchange: Exchange, target: Target | null): Promise<string> {
  const { door, req, locale, choices } = exchange;
  const reply = async (answered: Reply | Promise<Reply>) => send(exchange, await answered);
  const refuse = (status: number, headers: Record<string, string>) =>
    reply(errorPage(door.words, { status, locale, choices, headers, isForm: req.method === 'POST' }));

  const refusal = headRefusal(exchange, target);
  if (refusal || !target) {
    await refuse(refusal ?? 400, { connection: 'close' });
    return REFUSED;
  }
  const address = addressOf(target.path);
  if (door.atWork() > door.limits.atOnce && address?.kind !== 'health') {
    await refuse(503, { connection: 'close', 'retry-after': COME_AGAIN });
    return address?.template ?? UNKNOWN;
  }
  if (req.method === 'POST' && address) {
    const form = formAt(target.path);
    await reply(form ? formReply(exchange, form) : methodRefusal(exchange, target.path));
    return address.template;
  }
  if (req.method !== 'GET' && req.method !== 'HEAD') {
    await reply(methodRefusal(exchange, target.path));
    return address?.template ?? UNKNOWN;
  }
  const answering = answeringAt(target.path);
  switch (address && (await isMadeUp(door, target.path)) ? undefined : address?.kind) {
    case 'home':
      await reply(redirect(`/${locale}`));
      break;
    case 'health':
      await reply(healthReply(exchange));
      break;
    case 'script':
      await reply(lateScriptReply());
      break;
    case 'page':
      await reply(
        answering
          ? answerReply(exchange, answering, { search: askedWords(target.search) })
          : // No page reads a query; whatever stands in one would make it another page.
            pageReply(exchange, { url: target.url.split('?')[0] ?? '' }),
      );
      break;
    case 'text':
      await reply(textFileReply(exchange, target.url));
      break;
    case 'binary':
      await sendBinaryFile(exchange, target.url);
      break;
    default: {
      const missing = await notFoundReply(exchange);
      // A file is there at the request after its publication, whatever stands between: no proxy keeps that it was not.
      await reply(address?.kind === 'binary' ? { ...missing, isFresh: false } : missing);
    }
  }
  return address?.template ?? UNKNOWN;
}
