import {
  type Access,
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionConfig,
  type Endpoint,
  type Where,
} from 'payload';
import { VIEWED_LISTS, type ViewQuery } from '../../domain/saved-view';
import { desk, deskField, may } from '../access';
import { userOf } from '../review/person';
import { judgeView } from '../saved-views/judge';
import { LIST_NAMES, listsOf, viewsFor } from '../saved-views/views';

/** More than anybody finds their way among. */
const MOST = 30;

const ofAccount = (id: unknown): Where => ({ account: { equals: String(id) } });
const SHARED: Where = { isShared: { equals: true } };
const UNSHARED: Where = { isShared: { not_equals: true } };

/** One's own, and what is set for all; of lists one may read. */
const readable: Access = ({ req }) => {
  if (!may(req, 'read', 'views')) return false;
  const lists: Where = { list: { in: listsOf(req) } };
  return { and: [lists, { or: [ofAccount(req.user?.id), SHARED] }] };
};

/** One's own while it is not shared; what is shared, by whoever may share. */
const changeable: Access = ({ req }) => {
  if (!may(req, 'update', 'views')) return false;
  const own: Where = { and: [ofAccount(req.user?.id), UNSHARED] };
  return may(req, 'publish', 'views') ? { or: [own, SHARED] } : own;
};

const judge: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  const view = { ...originalDoc, ...data } as ViewQuery & { list: string };
  const list = req.payload.collections[view.list as never] as { config: never } | undefined;
  if (!list || (req.user && !listsOf(req).some((one) => one === view.list)))
    throw new APIError('这个列表的条件不能保存，没有保存。', 400, null, true);
  const trouble = judgeView(list.config, view);
  if (trouble) throw new APIError(trouble, 400, null, true);
  if (operation !== 'create') return data;
  const account = String(req.user?.id ?? '');
  const { totalDocs } = await req.payload.count({
    collection: 'saved-views',
    where: ofAccount(account),
    req: { transactionID: req.transactionID },
  });
  if (totalDocs >= MOST)
    throw new APIError(`一个账号最多保存 ${MOST} 个视图，没有保存。请先删掉不用的。`, 400, null, true);
  return { ...data, account };
};

/** GET /api/saved-views/shown?list=articles — what the person who asks can open, and what they may do with it. */
const shown: Endpoint = {
  path: '/shown',
  method: 'get',
  handler: async (req) => {
    const user = userOf(req);
    const headers = { 'Cache-Control': 'no-store' };
    if (!user || !may(req, 'read', 'views')) return Response.json({}, { status: 403, headers });
    return Response.json(await viewsFor(req.payload, user, String(req.query?.list ?? '')), { headers });
  },
};

/**
 * Searches and filters of lists kept under a name. It opens an address and grants nothing: the list is read with the
 * rights of whoever opens it. Why not Payload's own presets: decision 0030.
 */
export const savedViews: CollectionConfig = {
  slug: 'saved-views',
  labels: { singular: '保存的视图', plural: '保存的视图' },
  lockDocuments: false,
  disableDuplicate: true,
  access: {
    read: readable,
    create: desk('create', 'views'),
    update: changeable,
    delete: changeable,
    unlock: () => false,
  },
  // Kept, renamed and removed above the lists themselves (cms/components/saved-views.tsx).
  admin: { hidden: true, useAsTitle: 'name' },
  endpoints: [shown],
  hooks: { beforeChange: [judge] },
  fields: [
    { name: 'name', type: 'text', label: '名称', required: true, maxLength: 30 },
    {
      name: 'list',
      type: 'select',
      label: '列表',
      required: true,
      index: true,
      options: VIEWED_LISTS.map((value) => ({ value, label: LIST_NAMES[value] })),
      access: { update: () => false },
    },
    { name: 'filter', type: 'json', label: '筛选条件' },
    { name: 'search', type: 'text', label: '搜索的字' },
    { name: 'sort', type: 'text', label: '排序' },
    {
      name: 'isShared',
      type: 'checkbox',
      label: '大家共用',
      defaultValue: false,
      access: { create: deskField('publish', 'views'), update: deskField('publish', 'views') },
    },
    // Whose it is is nobody else's matter.
    {
      name: 'account',
      type: 'text',
      index: true,
      access: { read: () => false, create: () => false, update: () => false },
      admin: { hidden: true },
    },
  ],
};
