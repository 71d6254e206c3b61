import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  commitTransaction,
  initTransaction,
  type PayloadRequest,
} from 'payload';
import { isPassword, type KeptPassword } from '../password-match';
import { beginSignIn, endSignIn } from '../sign-in-tries';
import { clientOf, TOO_MANY } from './sign-in';

type Wanted = { password?: unknown; email?: unknown };
type Asked = { id?: number | string; data?: Wanted & { presentPassword?: unknown } };
type Account = KeptPassword & { id: number | string; email: string };
type Context = { hasGivenPresentPassword?: boolean };

const isSelf = (req: PayloadRequest, id: unknown): boolean =>
  req.user !== null && req.user !== undefined && String(req.user.id) === String(id);

const plain = (email: unknown): unknown => (typeof email === 'string' ? email.trim().toLowerCase() : email);

/** Whether it changes what somebody signs in with. A form sends the address along as it is. */
const changesSignIn = ({ password, email }: Wanted, stored: { email: string }): boolean =>
  Boolean(password) || (email !== undefined && plain(email) !== plain(stored.email));

const refuse = (text: string, status = 403, next = ''): never => {
  throw new APIError(`${text}没有保存，原来的密码和电子邮件仍然有效。${next}`, status, undefined, true);
};
const ask = (): never => refuse('改自己的密码或者电子邮件，要先输入现在的密码。');

/**
 * A try has to outlive the refusal, which takes back the transaction Payload has begun for the change; nothing is
 * written in that one yet. SQLite has one writer: beside it the try would wait for it for ever.
 */
async function checked(req: PayloadRequest, account: Account, typed: string): Promise<void> {
  const signIn = { email: account.email, client: clientOf(req) };
  if (req.transactionID) await commitTransaction(req);
  if (!(await beginSignIn(req, signIn))) refuse(TOO_MANY, 429);
  if (!(await isPassword(account, typed)))
    // The desk folds the new password away after a save, refused or not.
    refuse('现在的密码不对。', 403, '刚才填的还在表单里，改对以后再保存一次。');
  await endSignIn(req, signIn);
  await initTransaction(req);
}

/**
 * Has whoever changes their own password or address give the present password, as `presentPassword` beside them: a
 * desk left open for a minute is not an account lost. Wrong ones count as wrong sign-ins do (429 after too many).
 */
export const checkPresentPassword: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { id, data } = args as Asked;
  if ((operation as string) !== 'update' || data?.presentPassword === undefined) return args;
  const { presentPassword, ...rest } = data;
  const known = { ...args, data: rest };
  if (!isSelf(req, id) || typeof presentPassword !== 'string' || presentPassword === '') return known;
  const account = await req.payload.db.findOne<Account>({
    collection: 'users',
    where: { id: { equals: id } },
    req: { transactionID: req.transactionID } as PayloadRequest,
  });
  if (!account || !changesSignIn(rest, account)) return known;
  await checked(req, account, presentPassword);
  (req.context as Context).hasGivenPresentPassword = true;
  return known;
};

/** Asked for each account that is changed, whichever way led here. */
export const requirePresentPassword: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update' || !isSelf(req, originalDoc.id)) return data;
  if (changesSignIn(data, originalDoc) && !(req.context as Context).hasGivenPresentPassword) ask();
  return data;
};
