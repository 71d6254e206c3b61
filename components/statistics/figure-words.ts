import { useLocale, useTranslations } from 'next-intl';
import { type Item, isShare, type Value } from '@/domain/statistics/item';
import { formatNumber, formatPercent } from '@/i18n/format';

/** Message key of an item: the dots of its name would lead into a tree. */
export const itemKey = (item: Item) => item.replaceAll('.', '-') as ItemKey;
type Dashed<T extends string> = T extends `${infer Head}.${infer Tail}` ? `${Head}-${Tail}` : T;
type ItemKey = Dashed<Item>;

/** How a number of the figures is written in the reader's language. */
export function useFigureWords(): (item: Item, value: Value) => string {
  const locale = useLocale();
  const t = useTranslations('Statistics');
  return (item, value) => {
    if (value === 'hidden') return t('hidden');
    if (value === 'none') return t('none');
    return isShare(item) ? formatPercent(value, locale) : formatNumber(value, locale);
  };
}
