import { useTranslations } from 'next-intl';

/** Where a table or picture comes from; nothing where that is not said. */
export function Source({ source }: { source: string }) {
  const t = useTranslations('Site');
  return source ? <span className="block text-caption text-muted">{t('sourceOf', { source })}</span> : null;
}
