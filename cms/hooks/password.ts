import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload';
import { weaknessOf } from '../../domain/password';
import { may } from '../access';

type Asked = { id?: number | string; data?: { password?: unknown; email?: unknown; name?: unknown } };
type Context = { passwordIsStrong?: boolean };
const SETS = new Set(['create', 'update', 'updateByID', 'resetPassword']);

/** Another's name is not compared with what a person may not change: the answer would tell it. */
const mayKnow = (req: PayloadRequest, id: Asked['id']): boolean =>
  !req.user || String(req.user.id) === String(id) || may(req, 'update', 'users');

async function namesOf(req: PayloadRequest, { id, data }: Asked): Promise<string[]> {
  const typed = [data?.email, data?.name].filter((name): name is string => typeof name === 'string');
  if (id === undefined || !mayKnow(req, id)) return typed;
  const stored = await req.payload.db.findOne<{ id: number; email: string; name: string }>({
    collection: 'users',
    where: { id: { equals: id } },
    req: { transactionID: req.transactionID } as PayloadRequest,
  });
  return stored ? [...typed, stored.email, stored.name] : typed;
}

/**
 * Refuses a weak password wherever one is set, for every role: somebody who only writes today may approve tomorrow, and
 * then nobody can see the password any more.
 */
export const refuseWeakPassword: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const asked = args as Asked;
  const password = asked.data?.password;
  if (!SETS.has(operation as string) || typeof password !== 'string' || password === '') return args;
  const weakness = weaknessOf(password, await namesOf(req, asked));
  if (weakness) throw new APIError(`${weakness}没有保存，原来的密码仍然有效。`, 400, undefined, true);
  (req.context as Context).passwordIsStrong = true;
  return args;
};

/** A strong one takes the place of a weak one of former times (second-step/sign-in.ts). */
export const noteNewPassword: CollectionBeforeChangeHook = ({ data, req }) =>
  (req.context as Context).passwordIsStrong ? { ...data, passwordIsWeak: false } : data;

/**
 * The desk sends no mail: a link to a new password would only be written into the log. Payload 3.90 also writes beside
 * its own transaction there, and waits for itself: each such request, from anybody, kept all others from writing for
 * 15 s.
 */
export const refuseMailedPassword: CollectionBeforeOperationHook = ({ args, operation }) => {
  if ((operation as string) === 'forgotPassword')
    throw new APIError('本台不发邮件。忘了密码，请找系统管理员；原来的密码仍然有效。', 403, undefined, true);
  return args;
};
