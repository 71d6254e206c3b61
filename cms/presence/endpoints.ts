import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';
import { differences } from '../../domain/review/difference';
import { publicPassages } from '../privacy/document';
import { entityOf } from '../privacy/gate';
import { mayWrite } from '../privacy/may-write';
import { isTooMuch, TOO_MUCH } from '../privacy/too-much';
import { bePresent, leave, othersAt } from './present';
import { isShared } from './with-presence';

type Doc = Record<string, unknown>;
type Asked = {
  collection?: string;
  global?: string;
  id?: number | string;
  locale?: string;
  gone?: boolean;
  data?: Doc;
};

const answer = (status: number, body: object): Response =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } });
const refuse = (status: number, message: string): Response => answer(status, { errors: [{ message }] });

/** What is stored, newest draft, as this person may read it; null where they may not. */
async function storedFor(
  req: PayloadRequest,
  { collection, global, id, locale }: Asked,
): Promise<Doc | null> {
  const how = { depth: 0, draft: true, overrideAccess: false, locale: (locale ?? 'zh') as never };
  // Apart from the request: Payload would leave the language in it.
  const apart = { req: { user: req.user, transactionID: req.transactionID } as never, user: req.user };
  if (global) return (await req.payload.findGlobal({ ...how, ...apart, slug: global as never })) as Doc;
  const which = { collection: collection as never, id: id as number, disableErrors: true };
  return (await req.payload.findByID({ ...how, ...apart, ...which })) as Doc | null;
}

type Given = { asked: Asked; stored: Doc; item: string };
/** Refuses before anything is read. */
type Guard = (req: PayloadRequest, asked: Asked, slug: string) => Promise<Response | null>;

async function given(req: PayloadRequest, guard?: Guard): Promise<Given | Response> {
  await addDataAndFileToRequest(req);
  const asked = (req.data ?? {}) as Asked;
  const slug = asked.global ?? asked.collection ?? '';
  if (!req.user) return refuse(403, '请先登录。');
  const isWhole = isShared(slug) && (asked.global !== undefined || asked.id !== undefined);
  if (!isWhole || !/^[a-z]{2}$/.test(asked.locale ?? 'zh')) return refuse(400, '请求不完整。');
  const refused = await guard?.(req, asked, slug);
  if (refused) return refused;
  const stored = await storedFor(req, asked).catch(() => null);
  if (!stored) return refuse(404, '没有这个文档，或者您不能看它。');
  return { asked, stored, item: asked.global ?? `${slug} ${asked.id}` };
}

type Handler = (req: PayloadRequest, found: Given) => Promise<Response>;

const post = (path: string, handle: Handler, guard?: Guard): Endpoint => ({
  path,
  method: 'post',
  handler: async (req) => {
    const found = await given(req, guard);
    return found instanceof Response ? found : handle(req, found);
  },
});

const writersOfSomeText: Guard = async (req, { global, data }, slug) => {
  if (!(await mayWrite(req, slug, Boolean(global)))) return refuse(403, '您的角色不能修改这里的内容。');
  return isTooMuch(data) ? refuse(413, TOO_MUCH) : null;
};

/** Stored passages times typed ones: they are compared each with each. */
const MOST_PAIRS = 4_000_000;

async function compare(req: PayloadRequest, { asked, stored }: Given): Promise<Response> {
  const entity = entityOf(req.payload, asked.global ?? asked.collection ?? '', Boolean(asked.global));
  if (!entity) return refuse(400, '请求不完整。');
  const read = (doc: Doc) =>
    publicPassages(entity, doc, { all: false, locale: asked.locale ?? 'zh' }).map(({ place, text }) => ({
      place,
      text,
    }));
  const [before, after] = [read(stored), read(asked.data ?? {})];
  if (before.length * after.length > MOST_PAIRS) return refuse(413, TOO_MUCH);
  return answer(200, { rows: differences(before, after), updatedAt: stored.updatedAt ?? null });
}

/**
 * POST /api/presence { collection, id | global, gone } — a sign of life from an open form: who else has it open, and
 * when the text was last saved.
 * POST /api/presence/compare { …, locale, data } — passage by passage, what is stored and what is typed.
 */
export const presenceEndpoints: Endpoint[] = [
  post('/presence', async (req, { asked, stored, item }) => {
    if (asked.gone) await leave(req, item);
    else await bePresent(req, item);
    return answer(200, { others: await othersAt(req, item), updatedAt: stored.updatedAt ?? null });
  }),
  post('/presence/compare', compare, writersOfSomeText),
];
