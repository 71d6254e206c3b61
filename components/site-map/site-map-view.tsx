import { useLocale, useTranslations } from 'next-intl';
import { NEWS_TOPICS } from '@/domain/article';
import { CASE_KINDS } from '@/domain/case-kind';
import { DISCLOSURE_KINDS } from '@/domain/disclosure';
import { SCREEN_GROUPS, SCREEN_PLACES, SCREENS, type Screen } from '@/domain/site-map';
import { PageHead } from '../ui/page-head';
import { Panel } from '../ui/panel';

type Way = { path: string; label: string };

function Ways({ ways }: { ways: Way[] }) {
  const locale = useLocale();
  return (
    <ul className="text-list">
      {ways.map(({ path, label }) => (
        <li key={path}>
          <a className="footer-link" href={`/${locale}${path}`}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}

function ScreenWays({ screens, below }: { screens: Screen[]; below: Partial<Record<Screen, Way[]>> }) {
  const locale = useLocale();
  const t = useTranslations('Sitemap');
  return (
    <ul className="px-4 pbs-1 pbe-4">
      {screens.map((screen) => (
        <li key={screen} className="pbs-2">
          <a className="footer-link font-semibold" href={`/${locale}${SCREEN_PLACES[screen].path}`}>
            {t(`screens.${screen}.name`)}
          </a>
          <p className="text-secondary text-muted">{t(`screens.${screen}.about`)}</p>
          {below[screen] && <Ways ways={below[screen]} />}
        </li>
      ))}
    </ul>
  );
}

/** Every way through the site on one page. */
export function SiteMapView() {
  const t = useTranslations('Sitemap');
  const topics = useTranslations('News.topics');
  const kinds = useTranslations('Disclosures.kinds');
  const procedures = useTranslations('Procedures.kinds');
  const below = {
    news: NEWS_TOPICS.map((topic) => ({ path: `/news/topic/${topic}`, label: topics(topic) })),
    disclosures: DISCLOSURE_KINDS.map((kind) => ({
      path: `/disclosures/kind/${kind}`,
      label: kinds(`${kind}.name`),
    })),
    procedures: CASE_KINDS.map((kind) => ({
      path: `/procedures/${kind}`,
      label: procedures(`${kind}.name`),
    })),
  };
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      {SCREEN_GROUPS.map((group) => (
        <Panel key={group} title={t(`groups.${group}`)} id={group}>
          <ScreenWays
            screens={SCREENS.filter((screen) => SCREEN_PLACES[screen].group === group)}
            below={below}
          />
        </Panel>
      ))}
    </>
  );
}
