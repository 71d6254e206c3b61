import {
  APIError,
  type CollectionAfterDeleteHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload';

const refuse = (text: string): never => {
  throw new APIError(text, 403, undefined, true);
};

/** What decides what an account may do; nobody changes it for themselves, the administrator included. */
const RIGHTS = ['role', 'deputyFor', 'deputyUntil', 'isDisabled'] as const;

const isSame = (one: unknown, other: unknown): boolean =>
  (one || null) === (other || null) || String(one).slice(0, 10) === String(other).slice(0, 10);

/**
 * Keeps everybody from changing their own rights, and ends every session of an account in the moment it is disabled or
 * is given another role: Payload looks its sessions up at each request.
 */
export const guardAccount: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  // Payload lets whoever comes first make the first account; here a command on the machine makes it.
  if (operation === 'create' && !req.user && req.payloadAPI !== 'local')
    refuse('第一个管理员请在服务器上用 npm run create-admin 建立。');
  if (operation !== 'update') return data;
  const changed = RIGHTS.filter((right) => right in data && !isSame(data[right], originalDoc[right]));
  if (changed.length > 0 && req.user && req.user.id === originalDoc.id)
    refuse('自己的角色、代理和停用不能由自己更改，没有保存。请另一位管理员办理。');
  const ends = changed.includes('role') || (changed.includes('isDisabled') && data.isDisabled === true);
  return ends ? { ...data, sessions: [] } : data;
};

/** A disabled account is not let in. Whoever reads this knew the password. */
export const refuseDisabled = ({ user }: { user: { isDisabled?: boolean | null } }): void => {
  if (user.isDisabled) throw new APIError('账号已停用，请找系统管理员。', 403, undefined, true);
};

/** Where an account stands on a record by its number, and in which field. */
const RECORDED = {
  'review-steps': 'user',
  'decision-steps': 'user',
  'case-looks': 'account',
  'slip-openings': 'account',
} as const;

async function isRecorded(req: PayloadRequest, id: number | string): Promise<boolean> {
  const counts = await Promise.all(
    (Object.keys(RECORDED) as (keyof typeof RECORDED)[]).map((collection) =>
      req.payload.count({
        collection,
        where: { [RECORDED[collection]]: { equals: String(id) } },
        overrideAccess: true,
        req: { transactionID: req.transactionID } as PayloadRequest,
      }),
    ),
  );
  return counts.some(({ totalDocs }) => totalDocs > 0);
}

/** Whoever stands on the record stays there: a number that is free again would be given to somebody else. */
export const keepSigner: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (req.user?.id === id) refuse('不能删除自己的账号。');
  if (await isRecorded(req, id))
    refuse('这个账号办过审核、看过案卷或者打开过回执，记录里要查得到人，不能删除。请改为停用。');
};

/** What somebody kept for themselves goes with their account, whose number may be given to another; what is shared stays. */
export const forgetViews: CollectionAfterDeleteHook = async ({ id, req }) => {
  await req.payload.delete({
    collection: 'saved-views',
    where: { and: [{ account: { equals: String(id) } }, { isShared: { not_equals: true } }] },
    req: { transactionID: req.transactionID } as PayloadRequest,
  });
  await req.payload.update({
    collection: 'saved-views',
    where: { account: { equals: String(id) } },
    data: { account: null },
    req: { transactionID: req.transactionID } as PayloadRequest,
  });
};
