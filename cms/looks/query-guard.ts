import { APIError, type CollectionBeforeOperationHook } from 'payload';

/** What a list may show and be asked for without a look. */
export const OPEN_FIELDS: ReadonlySet<string> = new Set(['id', 'number', 'createdAt', 'updatedAt']);

const isOpen = (path: string): boolean => OPEN_FIELDS.has(path.replace(/^-/, ''));

/** Every field a query names, however deep. */
function namedIn(where: unknown): string[] {
  if (Array.isArray(where)) return where.flatMap(namedIn);
  if (typeof where !== 'object' || where === null) return [];
  return Object.entries(where).flatMap(([key, value]) =>
    /^(?:and|or)$/i.test(key) ? namedIn(Array.isArray(value) ? value : Object.values(value ?? {})) : [key],
  );
}

const listed = (sort: unknown): string[] =>
  (Array.isArray(sort) ? sort : [sort]).flatMap((one) => (typeof one === 'string' ? one.split(',') : []));

type Asked = { where?: unknown; sort?: unknown; field?: unknown; duplicateFromID?: unknown };

const refuse = (text: string): never => {
  throw new APIError(text, 403, undefined, true);
};

/**
 * Keeps staff from feeling for what is in a file by asking, sorting or counting by it, and from copying one: a copy
 * would be a file opened without a reason.
 */
export const askByNumberOnly: CollectionBeforeOperationHook = ({ args, req, overrideAccess }) => {
  if (overrideAccess || !req.user) return args;
  const { where, sort, field, duplicateFromID } = args as Asked;
  if (duplicateFromID !== undefined) refuse('案件不能复制。没有保存。');
  const named = [...namedIn(where), ...listed(sort), ...(typeof field === 'string' ? [field] : [])];
  if (!named.every(isOpen))
    refuse('案件只能按编号和时间查找、排序。其他内容要先打开这一件案卷、写明理由才能看到。');
  return args;
};
