import {
  APIError,
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  type FlattenedField,
} from 'payload';

const pathsOf = (sort: unknown): string[][] =>
  [sort]
    .flat()
    .flatMap((one) => (typeof one === 'string' ? one.split(',') : []))
    .map((one) => one.trim().replace(/^-/, '').replaceAll('__', '.').split('.'));

const LEADS_OUT: ReadonlySet<string> = new Set(['relationship', 'upload', 'join']);

function leadsOut(fields: readonly FlattenedField[], [name, ...rest]: readonly string[]): boolean {
  const field = fields.find((one) => 'name' in one && one.name === name);
  if (!field || rest.length === 0) return false;
  if (LEADS_OUT.has(field.type)) return true;
  return 'flattenedFields' in field && leadsOut(field.flattenedFields, rest);
}

/**
 * Refuses to sort by what stands behind a relationship: Payload 3.90 asks for the right to the relationship only, and
 * the order of an answer tells one hidden field of another collection after the other, bit by bit.
 */
const refuseSortElsewhere: CollectionBeforeOperationHook = ({ args, collection, overrideAccess }) => {
  if (overrideAccess) return args;
  // Versions are sorted by `version.title`.
  for (const path of pathsOf((args as { sort?: unknown }).sort))
    if (leadsOut(collection.flattenedFields, path[0] === 'version' ? path.slice(1) : path))
      throw new APIError('不能按别的条目里的内容排序。请点列表里的列名排序。', 400, undefined, true);
  return args;
};

export const withPlainSort = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [refuseSortElsewhere, ...(collection.hooks?.beforeOperation ?? [])],
  },
});
