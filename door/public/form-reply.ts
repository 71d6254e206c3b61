import { clientAddress } from '../client-address';
import { isSameSite } from '../same-site';
import { answerReply } from './answers/answer-reply';
import { errorPage } from './error-page';
import type { Exchange } from './exchange';
import { type FormRefusal, readForm } from './form-body';
import { type Form, methodsAt } from './forms';
import { keepPreferences } from './preferences';
import type { Reply } from './reply';

const refusal = ({ door, locale, choices }: Exchange, status: number): Reply =>
  // What is left of the body is not read, so the connection cannot carry another request.
  errorPage(door.words, { status, locale, choices, isForm: true, headers: { connection: 'close' } });

/** Reads a posted form and answers it. Never rejects. */
export async function formReply(exchange: Exchange, form: Form): Promise<Reply> {
  const { door, req, locale, choices, isSecure } = exchange;
  if (!isSameSite(req, door.settings.publicUrl)) return refusal(exchange, 403);
  let fields: Record<string, string>;
  try {
    fields = await readForm(req, form, door.limits.bodyMs);
  } catch (error) {
    return refusal(exchange, (error as FormRefusal).status ?? 400);
  }
  if (!form.answering) return keepPreferences(locale, choices, fields, isSecure);
  return answerReply(exchange, form.answering, {
    form: { fields, client: clientAddress(req, door.settings.trusted) },
  });
}

/** The method is not one this address answers. */
export const methodRefusal = (exchange: Exchange, path: string): Reply => {
  const page = refusal(exchange, 405);
  return { ...page, headers: { ...page.headers, allow: methodsAt(path) } };
};
