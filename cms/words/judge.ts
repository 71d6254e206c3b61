import type { BasePayload, PayloadRequest } from 'payload';
import { explain } from '../../domain/privacy/explanation';
import { scan } from '../../domain/privacy/scan';
import { hasError, type Verdict, verdictsOn } from '../../words/verdict';
import { mongolianReference } from '../mongolian/reference';
import { entityOf } from '../privacy/gate';
import { isStopped, judge } from '../privacy/judge';

type Reach = Pick<BasePayload, 'db' | 'collections' | 'globals'>;

/** What the privacy scanner has against a translation, as the gate before every write of the desk would say it. */
async function privacyOf(payload: Reach, key: string, text: string, req?: Partial<PayloadRequest>) {
  // Most words give the scanner nothing to ask the database about.
  if (scan(text).length === 0) return [];
  const entity = entityOf(payload, 'word-translations', false);
  if (!entity) throw new Error('No collection word-translations');
  const found = await judge(entity, key, { text }, { all: true }, { payload, req });
  return found.filter(isStopped).map((one): Verdict => ({ severity: 'error', message: explain(one) }));
}

/** Everything that is said of a translation of `zh`: its form, its letters, its shapes, and private content. */
export async function judgeWord(
  payload: Reach,
  { key, zh, text }: { key: string; zh: string; text: string },
  req?: Partial<PayloadRequest>,
): Promise<Verdict[]> {
  const verdicts = verdictsOn(zh, text, await mongolianReference());
  // What is malformed is not read further: a scanner would quote it back as if it were words.
  return hasError(verdicts) ? verdicts : [...verdicts, ...(await privacyOf(payload, key, text, req))];
}
