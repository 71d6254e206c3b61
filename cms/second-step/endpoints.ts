import { APIError, type Endpoint, type PayloadRequest } from 'payload';
import QRCode from 'qrcode';
import { may } from '../access';
import { inTransaction } from '../review/in-transaction';
import { canApprove, mustEnrol } from './policy';
import { drawRecovery, leftOf } from './recovery';
import { confirm, factorOf, isEnrolled, keepPending, pendingOf, removeFactor } from './stored';
import { addressOf, newSecret, stepOf } from './totp';

const answer = (status: number, body: object): Response =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } });
const refuse = (status: number, message: string): Response => answer(status, { errors: [{ message }] });

type User = { id: number | string; email: string; isDisabled?: boolean | null };
const userOf = (req: PayloadRequest): User | null => {
  const user = req.user as unknown as User | null;
  return user && user.isDisabled !== true ? user : null;
};
const wordOf = async (req: PayloadRequest, name: string): Promise<string> => {
  const body = ((await req.json?.().catch(() => null)) ?? {}) as Record<string, unknown>;
  return typeof body[name] === 'string' ? (body[name] as string).trim() : '';
};

const standing: Endpoint['handler'] = async (req) => {
  const user = userOf(req);
  if (!user) return refuse(403, '请先登录。');
  const factor = await factorOf(req, String(user.id));
  return answer(200, {
    isEnrolled: isEnrolled(factor),
    since: factor?.since ?? null,
    codesLeft: leftOf(factor?.recovery ?? ''),
    canApprove: canApprove(user),
    mustEnrol: await mustEnrol(req, user),
  });
};

const begin: Endpoint['handler'] = async (req) => {
  const user = userOf(req);
  if (!user) return refuse(403, '请先登录。');
  if (isEnrolled(await factorOf(req, String(user.id))))
    return refuse(409, '两步验证已经开着，没有改动。要换手机，请先用密码和验证码关掉。');
  const secret = newSecret();
  await inTransaction(req, () => keepPending(req, String(user.id), secret));
  const address = addressOf(secret, user.email);
  return answer(201, { key: secret, qr: await QRCode.toString(address, { type: 'svg', margin: 2 }) });
};

const finish: Endpoint['handler'] = async (req) => {
  const user = userOf(req);
  if (!user) return refuse(403, '请先登录。');
  const code = await wordOf(req, 'code');
  return inTransaction(req, async () => {
    const factor = await factorOf(req, String(user.id));
    const secret = factor && pendingOf(factor);
    if (!factor || !secret || isEnrolled(factor)) return refuse(409, '还没有开始设置，请重新开始。');
    const step = stepOf(secret, code, Date.now());
    if (step === null) return refuse(422, '数字不对，没有开通。请看手机的时间准不准，等下一组数字再输入。');
    const { codes, kept } = drawRecovery(String(user.id));
    await confirm(req, factor, step, kept);
    return answer(201, { codes });
  });
};

/** The way back for who lost telephone and codes: another person, on the record. */
const reset: Endpoint['handler'] = async (req) => {
  const id = String(req.routeParams?.id ?? '');
  if (!may(req, 'update', 'users')) return refuse(403, '只有系统管理员可以重设别人的两步验证。');
  if (String(req.user?.id) === id)
    return refuse(
      403,
      '自己的两步验证不能由自己重设，没有改动。请用密码和验证码关掉，或者请另一位管理员办理。',
    );
  return inTransaction(req, async () => {
    const factor = await factorOf(req, id);
    if (!factor) return refuse(404, '这个账号没有设两步验证，没有改动。');
    await removeFactor(req, factor);
    await req.payload.db.updateOne({ collection: 'users', id, data: { sessions: [] }, req });
    return answer(200, { isEnrolled: false });
  });
};

/** What is refused by a hook on the way is told in its own words. */
const told =
  (handler: Endpoint['handler']): Endpoint['handler'] =>
  async (req) => {
    try {
      return await handler(req);
    } catch (error) {
      if (error instanceof APIError && error.status < 500) return refuse(error.status, error.message);
      throw error;
    }
  };

/**
 * GET  /api/users/second-step — how it stands for whoever asks.
 * POST /api/users/second-step — draws a key, as a picture and in letters; holds only once confirmed.
 * POST /api/users/second-step/confirm { code } — 201 with ten recovery codes, shown this once; 422 for a wrong code.
 * POST /api/users/:id/second-step/reset — an administrator takes another's away; 403 for their own.
 * To take away one's own: sign in with { email, password, code, turnOff: true } (sign-in.ts).
 */
export const secondStepEndpoints: Endpoint[] = [
  { path: '/second-step', method: 'get', handler: told(standing) },
  { path: '/second-step', method: 'post', handler: told(begin) },
  { path: '/second-step/confirm', method: 'post', handler: told(finish) },
  { path: '/:id/second-step/reset', method: 'post', handler: told(reset) },
];
