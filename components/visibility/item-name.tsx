import { useLocale, useTranslations } from 'next-intl';
import type { VisibleItem } from '@/domain/visibility';

/** What may be seen; the figures, which everybody may see, are a link to them. */
export function ItemName({ item }: { item: VisibleItem }) {
  const locale = useLocale();
  const t = useTranslations('Visibility.items');
  if (item !== 'statistics') return t(item);
  return (
    <a className="text-link" href={`/${locale}/statistics`}>
      {t(item)}
    </a>
  );
}
