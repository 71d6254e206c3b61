import { APIError, type PayloadRequest } from 'payload';
import { HELD_MINUTES, type LookReason, shownFrom } from '../../domain/case-look';
import { forgetHeld, sessionOf } from './held';

type Looker = { id: number | string; role?: string; unitName?: string | null };
type CaseNamed = { number: string; lookDelayDays?: number | null };
export type Look = { number: string; reason: LookReason; note: string; at: string; heldUntil: string };

const refuse = (text: string): never => {
  throw new APIError(text, 403, undefined, true);
};

async function minutesHeld(req: PayloadRequest): Promise<number> {
  const settings = await req.payload.db.findGlobal<{ id: number; lookMinutes?: number | null }>({
    slug: 'settings',
    req,
  });
  return Number(settings?.lookMinutes ?? HELD_MINUTES) || HELD_MINUTES;
}

/**
 * Puts down that this person opens this file, in the transaction of the request. From when on the party sees it is
 * settled here and for good: a case flagged later takes nothing off a page that has been read. Throws an APIError (403)
 * where nobody knows which unit looks.
 */
export async function writeLook(
  req: PayloadRequest,
  caseNamed: CaseNamed,
  given: { reason: LookReason; note: string },
): Promise<Look> {
  const user = req.user as unknown as Looker;
  if (!user.unitName)
    refuse(
      '您的账号没有登记所在单位，案卷没有打开。当事人有权知道哪个单位看过：请系统管理员在您的账号里填上。',
    );
  const now = new Date();
  const look: Look = {
    ...given,
    number: caseNamed.number,
    at: now.toISOString(),
    heldUntil: new Date(now.getTime() + (await minutesHeld(req)) * 60_000).toISOString(),
  };
  await req.payload.db.create({
    collection: 'case-looks',
    data: {
      ...look,
      note: look.note || null,
      shownFrom: shownFrom(look.at, caseNamed.lookDelayDays),
      unit: user.unitName,
      role: user.role,
      account: String(user.id),
      session: sessionOf(req),
    },
    req,
  });
  forgetHeld(req);
  return look;
}
