import { APIError, type Endpoint, type PayloadRequest } from 'payload';
import { isLookReason, LONGEST_NOTE, type LookReason } from '../../domain/case-look';
import { scan } from '../../domain/privacy/scan';
import { may } from '../access';
import { inTransaction } from '../review/in-transaction';
import { heldLooks } from './held';
import { writeLook } from './write-look';

const answer = (status: number, body: object): Response =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } });
const refuse = (status: number, message: string): Response => answer(status, { errors: [{ message }] });

type Stored = { id: number; number: string; lookDelayDays?: number | null };

const storedCase = (req: PayloadRequest): Promise<Stored | null> =>
  req.payload.db.findOne<Stored>({
    collection: 'cases',
    where: { id: { equals: String(req.routeParams?.id ?? '') } },
    req,
  });

type Given = { reason: LookReason; note: string };

/** The reason as given, or what is wrong with it. */
async function reasonOf(req: PayloadRequest): Promise<Given | string> {
  const body = ((await req.json?.().catch(() => null)) ?? {}) as Record<string, unknown>;
  const reason = typeof body.reason === 'string' ? body.reason : '';
  const note = typeof body.note === 'string' ? body.note.trim() : '';
  if (!isLookReason(reason)) return '请选一个理由。案卷没有打开。';
  if (reason === 'other' && note === '') return '选了“其他”，请写明是什么事。案卷没有打开。';
  if (note.length > LONGEST_NOTE) return `补充说明不超过 ${LONGEST_NOTE} 个字。案卷没有打开。`;
  const [finding] = scan(note);
  if (finding)
    return `“${finding.text}”不能写在理由里：当事人看得到，不得写个人信息。${finding.proposal ? `可改为“${finding.proposal}”。` : ''}案卷没有打开。`;
  return { reason, note };
}

/** Writes the look and reads the file in one transaction: none is given that is not put down. */
const open = (req: PayloadRequest, given: Given): Promise<object | null> =>
  inTransaction(req, async () => {
    const found = await storedCase(req);
    if (!found) return null;
    const { reason, at, heldUntil } = await writeLook(req, found, given);
    const file = await req.payload.findByID({
      collection: 'cases',
      id: found.id,
      depth: 0,
      overrideAccess: false,
      req,
    });
    return { held: { reason, at, until: heldUntil }, file };
  });

/**
 * GET  /api/cases/:id/look — whether this session holds a look at the file, and until when.
 * POST /api/cases/:id/look { reason, note } — puts the look down and answers with the file. 422 where the reason is
 * missing or names a person, 403 for roles without cases and accounts without a unit, 404 for an unknown case.
 */
export const lookEndpoints: Endpoint[] = [
  {
    path: '/:id/look',
    method: 'get',
    handler: async (req) => {
      if (!may(req, 'read', 'cases')) return refuse(403, '您的角色不能看案件。');
      const found = await storedCase(req);
      if (!found) return refuse(404, '没有这个案件。');
      const held = (await heldLooks(req)).find(({ number }) => number === found.number);
      return answer(200, { held: held ? { reason: held.reason, until: held.heldUntil } : null });
    },
  },
  {
    path: '/:id/look',
    method: 'post',
    handler: async (req) => {
      if (!may(req, 'read', 'cases')) return refuse(403, '您的角色不能看案件。');
      const given = await reasonOf(req);
      if (typeof given === 'string') return refuse(422, given);
      try {
        const opened = await open(req, given);
        return opened ? answer(201, opened) : refuse(404, '没有这个案件。');
      } catch (error) {
        if (error instanceof APIError && error.status < 500) return refuse(error.status, error.message);
        throw error;
      }
    },
  },
];
