import { APIError, type CollectionBeforeChangeHook, type Field } from 'payload';
import type { Role } from '../roles';

type Data = Record<string, unknown>;
type Row = Data & { id?: unknown };

const asData = (value: unknown): Data => (value ?? {}) as Data;
const asRows = (value: unknown): Row[] => (Array.isArray(value) ? value : []);

/** What was kept, with the sent words laid over it in localized fields alone; no row is added or taken away. */
export function onlyWords(fields: readonly Field[], kept: Data, sent: Data): Data {
  const made: Data = {};
  for (const field of fields) {
    if (field.type === 'tabs') {
      for (const tab of field.tabs) Object.assign(made, onlyWords(tab.fields, kept, sent));
    } else if (field.type === 'row' || field.type === 'collapsible') {
      Object.assign(made, onlyWords(field.fields, kept, sent));
    } else if ('name' in field && field.type !== 'ui') {
      const { name } = field;
      if ('localized' in field && field.localized) made[name] = sent[name];
      else if (field.type === 'group')
        made[name] = onlyWords(field.fields, asData(kept[name]), asData(sent[name]));
      else if (field.type === 'array')
        made[name] = asRows(kept[name]).map((row) => ({
          ...row,
          ...onlyWords(field.fields, row, asRows(sent[name]).find(({ id }) => id === row.id) ?? row),
        }));
      else made[name] = kept[name];
    }
  }
  return made;
}

/**
 * A translator writes Mongolian, and leaves it as a draft for whoever publishes: the Chinese and everything without a
 * language stay as they were, whatever the form sends.
 */
export const translatorHand: CollectionBeforeChangeHook = ({ collection, data, originalDoc, req }) => {
  if ((req.user as { role?: Role } | null)?.role !== 'translator') return data;
  if (req.locale !== 'mn')
    throw new APIError('翻译只改蒙古文，没有保存。请把右上角的语言换成蒙古文。', 403, undefined, true);
  return { ...data, ...onlyWords(collection.fields, asData(originalDoc), data), _status: data._status };
};
