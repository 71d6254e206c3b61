import type { FlattenedField, SanitizedCollectionConfig } from 'payload';
import type { ViewQuery } from '../../domain/saved-view';
import { labelOf } from '../privacy/passages';

/** Longer than any word one looks for, shorter than a text one would keep. */
const LONGEST_SEARCH = 40;
const MOST_CONDITIONS = 20;

const OPERATORS = new Set([
  'equals',
  'not_equals',
  'in',
  'not_in',
  'exists',
  'greater_than',
  'greater_than_equal',
  'less_than',
  'less_than_equal',
]);
/** As the desk's filter writes it (ISO 8601). Date.parse alone takes any words in brackets behind a date. */
const DATE = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]{5,12}(?:Z|[+-]\d{2}:\d{2})?)?$/;
/** What can be chosen, ticked, dated or counted says nothing about a person; words that are typed could. */
const KEPT_TYPES = new Set(['select', 'radio', 'checkbox', 'date', 'number']);

const scalars = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(scalars) : [value];

/** Several in a row; an address may have made an object of them. Other keys would be words that nobody reads. */
const isRow = (value: object): boolean => Object.keys(value).every((key) => /^\d{1,3}$/.test(key));
const rowOf = (value: unknown): unknown[] | null => {
  if (typeof value !== 'object' || value === null) return [value];
  return isRow(value) ? Object.values(value) : null;
};

const isOfField = (field: FlattenedField, value: unknown): boolean => {
  if (typeof value === 'object' && value !== null) return false;
  const text = String(value);
  if (text === 'true' || text === 'false' || text === 'null') return true;
  if (field.type === 'select' || field.type === 'radio')
    return text
      .split(',')
      .every((one) =>
        field.options.some((option) => (typeof option === 'string' ? option : option.value) === one),
      );
  if (field.type === 'date') return DATE.test(text) && !Number.isNaN(Date.parse(text));
  return field.type === 'number' && Number.isFinite(Number(text));
};

const UNREADABLE = '筛选条件认不出来，没有保存。请重新筛选以后再保存。';

function judgeCondition(list: SanitizedCollectionConfig, path: string, asked: unknown): string | null {
  const field = list.flattenedFields.find((one) => 'name' in one && one.name === path);
  if (!field || typeof asked !== 'object' || asked === null) return UNREADABLE;
  if (!KEPT_TYPES.has(field.type))
    return `按“${labelOf(field as never)}”筛选的条件不能保存，没有保存：只保存按选项、日期、勾选筛选的条件。`;
  for (const [operator, value] of Object.entries(asked))
    if (!OPERATORS.has(operator) || !rowOf(value)?.every((one) => isOfField(field, one))) return UNREADABLE;
  return null;
}

function judgeFilter(list: SanitizedCollectionConfig, filter: unknown): string | null {
  if (filter === null || filter === undefined) return null;
  if (typeof filter !== 'object') return UNREADABLE;
  if (scalars(filter).length > MOST_CONDITIONS) return '条件太多，没有保存。请少选几个。';
  for (const [path, asked] of Object.entries(filter)) {
    const isGroup = path === 'and' || path === 'or';
    const said = isGroup
      ? (rowOf(asked)?.map((one) => judgeFilter(list, one)) ?? [UNREADABLE])
      : [judgeCondition(list, path, asked)];
    const trouble = said.find((one) => one !== null);
    if (trouble) return trouble;
  }
  return null;
}

/**
 * Why a search or filter of a list cannot be kept under a name, as a sentence; null where it can. A view is opened by
 * others and for a long time: no word that somebody typed into a filter is kept in it, and for decisions no search.
 */
export function judgeView(
  list: SanitizedCollectionConfig,
  { filter, search, sort }: ViewQuery,
): string | null {
  if (search && list.slug === 'decisions')
    return '行政决定的搜索不保存，没有保存：清空搜索框以后，可以保存筛选条件。';
  if (search && search.length > LONGEST_SEARCH) return `搜索的字最多 ${LONGEST_SEARCH} 个，没有保存。`;
  if (sort && typeof sort !== 'string') return UNREADABLE;
  const name = sort?.replace(/^-/, '');
  if (name && !list.flattenedFields.some((field) => 'name' in field && field.name === name))
    return UNREADABLE;
  return judgeFilter(list, filter);
}
