import {
  APIError,
  type CollectionAfterLoginHook,
  type CollectionAfterOperationHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload';
import { WINDOW_MINUTES } from '../attempt-window';
import { beginSignIn, endSignIn, unlockSignIn } from '../sign-in-tries';

/** Where a request comes from, as the office door has found out; no request can write it itself (door/office.ts). */
export const clientOf = (req: PayloadRequest): string => req.headers?.get('x-door-client') ?? 'here';

export const TOO_MANY = `从这台电脑试错密码太多，请 ${WINDOW_MINUTES} 分钟后再试，或者请系统管理员解锁。在别的电脑上不受影响。`;

type Asked = { data?: { email?: unknown }; req: PayloadRequest };
const emailOf = (args: unknown): string => String((args as Asked).data?.email ?? '');

/** Slows guessing down, for the place it comes from alone. */
export const countSignIn: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if ((operation as string) !== 'login') return args;
  if (!(await beginSignIn(req, { email: emailOf(args), client: clientOf(req) })))
    throw new APIError(TOO_MANY, 429, undefined, true);
  return args;
};

export const forgetSignIns: CollectionAfterLoginHook = async ({ req, user }) => {
  await endSignIn(req, { email: String(user.email), client: clientOf(req) });
  return user;
};

/** Unlocking is the administrator's (access.unlock): by the button, or by saving the account. */
export const unlockSignIns: CollectionAfterOperationHook = async ({ args, operation, req, result }) => {
  const name = operation as string;
  const saved = result as { email?: string } | null;
  const isByAnother = (req.user as { role?: string } | null)?.role === 'administrator';
  if (name === 'unlock') await unlockSignIn(req, emailOf(args));
  else if (name === 'updateByID' && isByAnother && saved?.email) await unlockSignIn(req, saved.email);
  return result;
};
