import type { Endpoint, PayloadRequest } from 'payload';
import { isSignOff } from '../../domain/decision/step';
import { may } from '../access';
import { type Looked, look } from './look';
import { toReport } from './report';
import {
  canNoteExpiry,
  maySendBack,
  personObstacle,
  roleOf,
  signOffObstacle,
  signOffOf,
} from './sign-off-rights';
import { writeStep } from './write-step';

const answer = (status: number, body: object): Response =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } });
const refuse = (status: number, message: string): Response => answer(status, { errors: [{ message }] });

const LONGEST_NOTE = 500;

type Asked = { step: string; digest: string; note: string };

const asked = async (req: PayloadRequest): Promise<Asked> => {
  const body = ((await req.json?.().catch(() => null)) ?? {}) as Record<string, unknown>;
  const word = (name: string) => (typeof body[name] === 'string' ? (body[name] as string).trim() : '');
  return { step: word('step'), digest: word('digest'), note: word('note').slice(0, LONGEST_NOTE) };
};

/** Why a step is not taken: HTTP status and a sentence; null when it may be. */
function refusalOf(
  req: PayloadRequest,
  { step, digest, note }: Asked,
  looked: Looked,
): [number, string] | null {
  const role = roleOf(req);
  if (digest !== looked.digest)
    return [409, '文字在您打开以后又改过，没有记录。请刷新页面，看过新的文字再操作。'];
  if (step === 'send-back') {
    if (!maySendBack(role)) return [403, '您的角色不能退回。'];
    return note === '' ? [422, '请写明退回的原因，没有记录。'] : null;
  }
  if (step === 'expiry-seen')
    return canNoteExpiry(role, looked) ? null : [403, '还没有期满，或者已经确认过，没有记录。'];
  if (!isSignOff(step)) return [422, '没有这一步，没有记录。'];
  if (signOffOf(role) !== step) return [403, '这一项签批不归您的角色，没有记录。'];
  const obstacle = signOffObstacle(role, looked);
  if (obstacle) return [409, `${obstacle}没有记录。`];
  const own = personObstacle(String(req.user?.id), step, looked);
  return own ? [403, `${own}没有记录。`] : null;
}

/** GET /api/decisions/:id/gate — what stands for and against publication, and every step so far. */
const gate: Endpoint = {
  path: '/:id/gate',
  method: 'get',
  handler: async (req) => {
    if (!may(req, 'read', 'publications')) return refuse(403, '您的角色不能查看行政决定。');
    const looked = await look(req, String(req.routeParams?.id ?? ''));
    return looked ? answer(200, toReport(req, looked)) : refuse(404, '没有这件行政决定。');
  },
};

/**
 * POST /api/decisions/:id/steps { step, digest, note } — signs a text, sends it back, or notes that its time is over.
 * `digest` names the text the person had before them; 409 when it is no longer that text.
 */
const steps: Endpoint = {
  path: '/:id/steps',
  method: 'post',
  handler: async (req) => {
    if (!may(req, 'read', 'publications')) return refuse(403, '您的角色不能办理行政决定。');
    const id = String(req.routeParams?.id ?? '');
    const [wanted, looked] = [await asked(req), await look(req, id)];
    if (!looked) return refuse(404, '没有这件行政决定。');
    const refused = refusalOf(req, wanted, looked);
    if (refused) return refuse(...refused);
    const { digest } = looked;
    await writeStep(req, id, {
      step: wanted.step as 'send-back',
      oldDigest: digest,
      newDigest: digest,
      note: wanted.note || undefined,
    });
    const now = await look(req, id);
    return now ? answer(201, toReport(req, now)) : refuse(404, '没有这件行政决定。');
  },
};

export const decisionEndpoints: Endpoint[] = [gate, steps];
