import {
  APIError,
  type CollectionBeforeLoginHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload';
import { weaknessOf } from '../../domain/password';
import { factorOf, isEnrolled, removeFactor, useCode } from './stored';

type Typed = { code?: unknown; turnOff?: unknown; password?: unknown };
type Context = { secondStep?: { code: string; turnsOff: boolean; password: string } };

/**
 * Notes what was typed beside the password: Payload hands only address and password on. It stays in the memory of this
 * request.
 */
export const noteCode: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if ((operation as string) !== 'login') return args;
  const typed = { ...(req.data as Typed), ...((args as { data?: Typed }).data ?? {}) };
  (req.context as Context).secondStep = {
    code: typeof typed.code === 'string' ? typed.code : '',
    turnsOff: typed.turnOff === true,
    password: typeof typed.password === 'string' ? typed.password : '',
  };
  return args;
};

/** 401 with a mark by which the sign-in screen knows that the password was right and what is wanted now. */
const refuse = (text: string, secondStep: 'wanted' | 'wrong'): never => {
  throw new APIError(text, 401, { secondStep }, true);
};

type Account = { id: number | string; email: string; name: string; passwordIsWeak?: boolean | null };

async function noteStrength(req: PayloadRequest, user: Account, password: string): Promise<void> {
  const passwordIsWeak = weaknessOf(password, [user.email, user.name]) !== null;
  if (Boolean(user.passwordIsWeak) === passwordIsWeak) return;
  await req.payload.db.updateOne({ collection: 'users', id: user.id, data: { passwordIsWeak }, req });
}

/**
 * Asks for the second step after the right password and before any session is handed out; all inside the transaction of
 * the sign-in, so that a code is used up exactly when it let somebody in. A failure counts as a try (hooks/sign-in.ts).
 */
export const askSecondStep: CollectionBeforeLoginHook = async ({ req, user }) => {
  const account = user as unknown as Account;
  const { code, turnsOff, password } = (req.context as Context).secondStep ?? {
    code: '',
    turnsOff: false,
    password: '',
  };
  const factor = await factorOf(req, String(account.id));
  if (isEnrolled(factor)) {
    if (code.trim() === '') refuse('密码对了。请再输入手机验证器上的六位数字，或者一个恢复码。', 'wanted');
    if (!(await useCode(req, factor, code)))
      refuse('验证码不对，或者已经用过。请等验证器换下一组数字再试；恢复码每个只能用一次。', 'wrong');
    if (turnsOff) await removeFactor(req, factor);
  }
  await noteStrength(req, account, password);
  return user;
};
