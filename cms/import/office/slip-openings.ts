import { APIError, type PayloadRequest } from 'payload';
import { ROLE_NAMES, type Role } from '../../roles';

type Opener = { id: number | string; role: Role; unitName?: string | null };
type Opening = { file: string; at: string; unit: string; role: Role; account: string };

/** What one person did with one file; instants are ISO 8601 (UTC). */
export type Opened = { who: string; times: number; first: string; last: string };

/**
 * Puts down that this person opens this file of slips; it stands when this returns. Throws an APIError (403) where
 * nobody knows which unit opens it.
 */
export async function writeOpening(req: PayloadRequest, batch: number, file: string): Promise<void> {
  const { id, role, unitName } = req.user as unknown as Opener;
  if (!unitName)
    throw new APIError(
      '您的账号没有登记所在单位，回执没有打开。谁打开过回执要记下单位：请系统管理员在您的账号里填上。',
      403,
      undefined,
      true,
    );
  const at = new Date().toISOString();
  const opening: Opening & { batch: number } = {
    ...{ batch, file, at },
    ...{ unit: unitName, role, account: String(id) },
  };
  await req.payload.db.create({ collection: 'slip-openings', data: opening, req });
}

const whose = ({ unit, role, account }: Pick<Opening, 'unit' | 'role' | 'account'>): string =>
  `${unit} ${ROLE_NAMES[role] ?? role}（账号 ${account}）`;

/** Who has opened the slips of a batch, by file. */
export async function openingsOf(req: PayloadRequest, batch: number): Promise<Map<string, Opened[]>> {
  const { docs } = await req.payload.db.find<Opening & { id: number }>({
    collection: 'slip-openings',
    where: { batch: { equals: batch } },
    ...{ limit: 0, pagination: false, sort: 'id' },
    req,
  });
  const byFile = new Map<string, Opened[]>();
  for (const { file, at, ...opener } of docs) {
    const who = whose(opener);
    const opened = byFile.get(file) ?? [];
    const known = opened.find((one) => one.who === who);
    if (known) Object.assign(known, { times: known.times + 1, last: at });
    else opened.push({ who, times: 1, first: at, last: at });
    byFile.set(file, opened);
  }
  return byFile;
}
