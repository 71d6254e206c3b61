import { APIError, type Endpoint, type PayloadRequest } from 'payload';
import { isMove } from '../../domain/review/move';
import { may } from '../access';
import { itemOf } from './item';
import { userOf } from './person';
import { toReviewReport } from './report';
import type { Reviewed } from './reviewed';
import { reachOf } from './stored';
import { type StepAsked, takeStep } from './take-step';

const answer = (status: number, body: object): Response =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } });
const refuse = (status: number, message: string): Response => answer(status, { errors: [{ message }] });

const LONGEST = { note: 500, passage: 120 };

async function asked(req: PayloadRequest): Promise<Omit<StepAsked, 'step'> & { step: string }> {
  const body = ((await req.json?.().catch(() => null)) ?? {}) as Record<string, unknown>;
  const word = (name: string) => (typeof body[name] === 'string' ? (body[name] as string).trim() : '');
  return {
    step: word('step'),
    digest: word('digest'),
    note: word('note').slice(0, LONGEST.note),
    passage: word('passage').slice(0, LONGEST.passage),
    at: word('at'),
  };
}

const idOf = (req: PayloadRequest): string => String(req.routeParams?.id ?? '');

async function report(req: PayloadRequest, slug: Reviewed, status: number): Promise<Response> {
  const user = userOf(req);
  const item = user && (await itemOf(slug, idOf(req), reachOf(req)));
  return item && user
    ? answer(status, await toReviewReport(user, slug, item, reachOf(req)))
    : refuse(404, '没有这一件内容。');
}

type Refusal = {
  status?: number;
  message?: string;
  data?: { errors?: { message?: string; label?: string }[] };
};

/** The words of a gate that said no, those of each field included. */
function refusalOf(error: unknown): Response {
  if (!(error instanceof APIError)) throw error;
  const { status = 500, message = '', data } = error as Refusal;
  if (status >= 500) throw error;
  const lines = (data?.errors ?? []).map(({ label, message: said }) =>
    [label, said].filter(Boolean).join('：'),
  );
  const text = lines.length > 0 ? `没有发布，网站没有变化。${lines.join('\n')}` : message;
  return refuse(status, text);
}

/**
 * GET  /api/<collection>/:id/review — where the item stands, who has signed, what this reader may do.
 * POST /api/<collection>/:id/review { step, digest, note, passage, at } — takes a step. 403 for whom it is not, 409
 * when the text is no longer the one named by `digest`, 422 where a word or a time is missing.
 */
export const reviewEndpoints = (slug: Reviewed): Endpoint[] => [
  {
    path: '/:id/review',
    method: 'get',
    handler: async (req) =>
      may(req, 'read', slug === 'units' ? 'units' : 'publications')
        ? report(req, slug, 200)
        : refuse(403, '您的岗位不能查看。'),
  },
  {
    path: '/:id/review',
    method: 'post',
    handler: async (req) => {
      const user = userOf(req);
      if (!user || !may(req, 'read', slug === 'units' ? 'units' : 'publications'))
        return refuse(403, '您的岗位不能办理。');
      const wanted = await asked(req);
      if (!isMove(wanted.step)) return refuse(422, '没有这一步，没有记录。');
      try {
        await takeStep(req, user, slug, idOf(req), { ...wanted, step: wanted.step });
      } catch (error) {
        return refusalOf(error);
      }
      return report(req, slug, 201);
    },
  },
];
