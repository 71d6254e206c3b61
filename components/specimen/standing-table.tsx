import { useLocale, useTranslations } from 'next-intl';
import { formatNumber, formatPercent } from '@/i18n/format';
import { STANDING_KINDS, type StandingCounts } from '@/i18n/standing-counts';
import { Panel } from '../ui/panel';

/** How much of the site's own words stands in Mongolian, on what ground, and how each kind is shown. */
export function StandingTable({ counts }: { counts: StandingCounts }) {
  const locale = useLocale();
  const t = useTranslations('Specimen.standing');
  return (
    <Panel title={t('title')} id="standing">
      <div className="px-4 pbe-4">
        <p className="pbe-2">{t('text')}</p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1). */}
        <section className="table-scroll" aria-labelledby="standing-caption" tabIndex={0}>
          <table>
            <caption id="standing-caption">
              {t('caption', { total: formatNumber(counts.total, locale) })}
            </caption>
            <thead>
              <tr>
                <th scope="col">{t('kind')}</th>
                <th scope="col">{t('count')}</th>
                <th scope="col">{t('shown')}</th>
              </tr>
            </thead>
            <tbody>
              {STANDING_KINDS.map((kind) => (
                <tr key={kind}>
                  <th scope="row">{t(`kinds.${kind}.name`)}</th>
                  <td className="num">
                    {formatNumber(counts[kind], locale)}（{formatPercent(counts[kind] / counts.total, locale)}
                    ）
                  </td>
                  <td>{t(`kinds.${kind}.shown`)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </div>
    </Panel>
  );
}
