import { useTranslations } from 'next-intl';
import { Icon } from '../ui/icon';

/** Leaves for a harmless page at one touch; with the enhancement script this page leaves the history too. */
export function QuickExit({ href }: { href: string }) {
  const t = useTranslations('Cases');
  return (
    <a className="page-bar-control text-danger" href={href} rel="noreferrer" data-quick-exit="">
      <Icon name="exit" />
      <span>{t('quickExit')}</span>
    </a>
  );
}
