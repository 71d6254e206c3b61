import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';
import { coveredText } from '../../domain/privacy/explanation';
import { mask, scan } from '../../domain/privacy/scan';
import { may } from '../access';
import { answeredBy } from '../collections/privacy-clearances';
import type { Entity } from './document';
import { isExemptCollection } from './exemptions';
import { entityOf } from './gate';
import { type ClearanceState, type JudgedFinding, judge } from './judge';
import { mayWrite } from './may-write';
import { shown } from './shown';
import { isTooMuch, TOO_MUCH } from './too-much';

type Data = Record<string, unknown>;
/** The form as it stands: which document, in which language, and everything typed so far. */
type Asked = {
  collection?: string;
  global?: string;
  id?: string | number;
  locale?: string;
  data?: Data;
  key?: string;
  reason?: string;
};

const answer = (status: number, body: object): Response =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } });
const refuse = (status: number, message: string): Response => answer(status, { errors: [{ message }] });

/** The stored texts in the languages that the form does not show; null where the person may not read the document. */
async function storedDocument(req: PayloadRequest, { collection, global, id }: Asked): Promise<Data | null> {
  const how = { depth: 0, draft: true, locale: 'all', overrideAccess: false, req } as const;
  if (global) return (await req.payload.findGlobal({ ...how, slug: global as never })) as Data;
  if (id === undefined || id === '') return {};
  const given = { ...how, collection: collection as never, id, disableErrors: true };
  return (await req.payload.findByID(given)) as Data | null;
}

type Judged = { entity: Entity; document: string; findings: JudgedFinding[] };

/** Whoever writes there; and the legal reviewer, who answers about stored texts that they may only read. */
const mayAsk = async (req: PayloadRequest, slug: string, { global, id }: Asked): Promise<boolean> =>
  (await mayWrite(req, slug, Boolean(global))) || (Boolean(global ?? id) && may(req, 'update', 'clearances'));

async function judgeForm(req: PayloadRequest, asked: Asked): Promise<Judged | Response> {
  if (!req.user) return refuse(403, '请先登录。');
  const slug = String(asked.global ?? asked.collection ?? '');
  const entity = isExemptCollection(slug) ? null : entityOf(req.payload, slug, Boolean(asked.global));
  const locale = asked.locale ?? '';
  if (!entity || typeof asked.data !== 'object' || !/^[a-z]{2}$/.test(locale))
    return refuse(400, '请求不完整。');
  if (!(await mayAsk(req, slug, asked))) return refuse(403, '您的角色不能修改这里的内容。');
  if (isTooMuch(asked.data)) return refuse(413, TOO_MUCH);
  const stored = await storedDocument(req, asked).catch(() => null);
  if (!stored) return refuse(404, '没有这个文档，或者您不能看它。');
  const document = asked.global ? slug : String(asked.id ?? '');
  const reach = { payload: req.payload, req };
  const typed = await judge(entity, document, asked.data, { all: false, locale }, reach);
  const other = await judge(entity, document, stored, { all: true }, reach);
  const elsewhere = other.filter(({ passage }) => passage.locale !== null && passage.locale !== locale);
  return { entity, document, findings: [...typed, ...elsewhere] };
}

type Handler = (req: PayloadRequest, asked: Asked, judged: Judged) => Promise<Response> | Response;

const post = (path: string, handle: Handler): Endpoint => ({
  path,
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req);
    const asked = (req.data ?? {}) as Asked;
    const judged = await judgeForm(req, asked);
    return judged instanceof Response ? judged : handle(req, asked, judged);
  },
});

/** Keeps one finding's request or answer; what was asked before is answered in the same row. */
async function keep(
  req: PayloadRequest,
  { entity, document }: Judged,
  finding: JudgedFinding,
  said: Data & { state: ClearanceState },
): Promise<void> {
  const { passage } = finding;
  const covered = coveredText(passage.text, [...scan(passage.text), finding]);
  const data = {
    entity: entity.slug,
    document,
    key: finding.key,
    rule: finding.rule,
    masked: mask(finding),
    place: passage.place,
    coveredPassage: covered,
    passage: said.state === 'asked' ? passage.text : covered,
    ...said,
  };
  const where = { key: { equals: finding.key } };
  const collection = 'privacy-clearances';
  const { docs } = await req.payload.find({ collection, where, limit: 1, depth: 0, req });
  const [before] = docs;
  if (before) await req.payload.update({ collection, id: before.id, data: data as never, req });
  else await req.payload.create({ collection, data: data as never, req });
}

const softFinding = ({ document, findings }: Judged, key: string | undefined): JudgedFinding | Response => {
  if (document === '') return refuse(409, '请先保存，再提请核准。');
  const finding = findings.find((one) => one.key === key);
  if (!finding) return refuse(409, '这一处的文字已经改动，请看新的提示。');
  if (finding.level === 'hard')
    return refuse(403, '证件号码、未成年人、性侵害、涉密内容任何人都不能核准，必须删改。');
  return finding;
};

const isAnswered = ({ state }: JudgedFinding): boolean => state === 'cleared' || state === 'refused';

/** POST /api/privacy/check: what stands against the form as it is typed, other languages included (ShownFindings). */
const check = post('/privacy/check', (_req, _asked, { findings }) => answer(200, shown(findings)));

/** POST /api/privacy/ask: asks the legal reviewer about one soft finding. */
const ask = post('/privacy/ask', async (req, { key }, judged) => {
  if (!may(req, 'read', 'clearances')) return refuse(403, '您的角色不能提请核准。');
  const finding = softFinding(judged, key);
  if (finding instanceof Response) return finding;
  if (finding.state === null) await keep(req, judged, finding, { state: 'asked', askedBy: req.user?.id });
  return answer(200, { state: finding.state ?? 'asked' });
});

/** POST /api/privacy/clear: the legal reviewer allows one soft finding to stay, with the reason. */
const clear = post('/privacy/clear', async (req, { key, reason }, judged) => {
  if (!may(req, 'update', 'clearances')) return refuse(403, '只有法制审核可以核准。');
  const why = typeof reason === 'string' ? reason.trim() : '';
  if (why === '' || why.length > 500) return refuse(400, '请写明核准的理由，不超过 500 字。');
  const finding = softFinding(judged, key);
  if (finding instanceof Response) return finding;
  if (isAnswered(finding)) return refuse(409, '这一处已经答复。');
  await keep(req, judged, finding, { state: 'cleared', reason: why, ...answeredBy(req.user) });
  return answer(200, { state: 'cleared' });
});

export const privacyEndpoints: Endpoint[] = [check, ask, clear];
