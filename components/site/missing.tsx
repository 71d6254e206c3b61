import { useLocale, useTranslations } from 'next-intl';
import { DoorStatus } from '../ui/door-status';
import { Msg } from '../ui/msg';
import { PageShell } from '../ui/page-shell';

const WAYS = ['', '/news', '/disclosures', '/cases', '/sitemap'] as const;

/** A real page for an address that leads nowhere, with status 404. */
export function Missing({ path }: { path: string }) {
  const locale = useLocale();
  const t = useTranslations('Missing');
  return (
    <PageShell path={path}>
      <DoorStatus code={404} />
      <Msg icon="search" tone="warning" title={t('title')}>
        <p>{t('text')}</p>
        <ul className="link-list">
          {WAYS.map((way) => (
            <li key={way}>
              <a href={`/${locale}${way}`}>{t(`ways.${way === '' ? 'home' : (way.slice(1) as 'news')}`)}</a>
            </li>
          ))}
        </ul>
      </Msg>
    </PageShell>
  );
}
