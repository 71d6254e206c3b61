/** The whole desk on a database of its own (an empty one that DATABASE_URL names, else SQLite), with a person in every role: what is tried is tried as Payload itself writes. */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createLocalReq, getPayload, type Payload } from 'payload';
import type { Move } from '../../domain/review/move';
import { putMigrated } from '../database/migrated.fixture';
import { deriveQuickly } from '../quick-passwords.fixture';
import type { Role } from '../roles';
import { itemOf } from './item';
import type { DeskUser } from './person';
import type { Reviewed } from './reviewed';
import { takeStep } from './take-step';

/** Everybody’s; strong enough for the desk (domain/password.ts). */
export const PASSWORD = 'four-horses-graze-here';

export type Id = number;
type User = DeskUser & { id: number; collection: 'users' };

const node = { version: 1, direction: 'ltr', format: '', indent: 0 };
export const paragraph = (text: string) => ({
  root: {
    ...node,
    type: 'root',
    children: [
      {
        ...node,
        type: 'paragraph',
        children: [{ type: 'text', version: 1, text, detail: 0, format: 0, mode: 'normal', style: '' }],
      },
    ],
  },
});

export async function openDesk(name: string) {
  const folder = mkdtempSync(path.join(os.tmpdir(), `${name}-`));
  process.env.DATA_DIR = folder;
  deriveQuickly();
  await putMigrated(folder);
  const [{ default: config }, { stepsHere }] = await Promise.all([
    import('../../payload.config'),
    import('../database/steps'),
  ]);
  const payload = await getPayload({ config });
  await payload.db.migrate({ migrations: (await stepsHere()) as never });
  let count = 0;

  const person = async (role: Role): Promise<User> => {
    count += 1;
    const made = await payload.create({
      collection: 'users',
      data: { email: `${role}${count}@demo.invalid`, password: PASSWORD, name: role, role },
    });
    return { ...made, collection: 'users' } as never;
  };
  const again = async ({ id }: User): Promise<User> =>
    ({ ...(await payload.findByID({ collection: 'users', id })), collection: 'users' }) as never;

  const request = (user: User) => createLocalReq({ user: user as never }, payload);
  const item = async (slug: Reviewed, id: Id) => {
    const found = await itemOf(slug, id, { payload });
    if (!found) throw new Error('There is no such item.');
    return found;
  };
  /** Takes a step with the text as it is now, or with the one named; throws what the desk says. */
  const take = async (
    user: User,
    slug: Reviewed,
    id: Id,
    step: Move,
    more: { note?: string; passage?: string; at?: string; digest?: string } = {},
  ) => {
    const { digest } = await item(slug, id);
    const asked = { step, digest, note: '', passage: '', at: '', ...more };
    await takeStep(await request(user), user, slug, id, asked);
  };
  const stepsOf = async (slug: Reviewed, id: Id) => (await item(slug, id)).steps.map(({ step }) => step);
  const close = async () => {
    await payload.destroy();
    rmSync(folder, { recursive: true, force: true });
  };
  return {
    payload: payload as Payload,
    person,
    again,
    request,
    item,
    take,
    stepsOf,
    close,
    slug: () => `item-${++count}`,
  };
}

export type Desk = Awaited<ReturnType<typeof openDesk>>;

export const article = (slug: string, more: object = {}) => ({
  title: '窗口延时服务',
  summary: '从下周起晚一小时关门。',
  topic: 'service',
  body: paragraph('请带齐材料。'),
  source: '政务公开岗',
  credits: { supervisor: '监制岗', reviewer: '审核岗', editor: '编辑岗' },
  slug,
  publishedAt: '2026-11-20T02:00:00.000Z',
  ...more,
});

export const notice = (slug: string, more: object = {}) => ({
  title: '临时交通管制',
  summary: '因路面结冰封闭。',
  kind: 'traffic-control',
  body: paragraph('请绕行。'),
  publisher: '交管岗',
  legalBasis: [{ name: '道路交通安全法' }],
  formedOn: '2026-11-20T00:00:00.000Z',
  slug,
  publishedAt: '2026-11-20T02:00:00.000Z',
  ...more,
});

/** What an act was refused with; fails where it was not. */
export const refusal = async (act: Promise<unknown>): Promise<{ status: number; text: string }> => {
  const error = (await act.then(
    () => null,
    (thrown) => thrown,
  )) as { status?: number; message?: string } | null;
  if (!error) throw new Error('Nothing was refused.');
  if (error.status === undefined) throw error;
  return { status: error.status, text: error.message ?? '' };
};
