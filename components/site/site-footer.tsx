import { useLocale, useTranslations } from 'next-intl';
import type { Site } from '@/domain/site';
import type { StandingCounts } from '@/i18n/standing-counts';
import { WordsReviewed } from './words-reviewed';

const MIIT = 'https://beian.miit.gov.cn/';
const POLICE_FILING = 'https://beian.mps.gov.cn/';
const LINKS = ['about', 'help', 'privacy', 'accessibility', 'corrections', 'record', 'sitemap'] as const;

/** The record of one filing, found by the digits of its number; the register's home where it has too few. */
const policeFilingAddress = (filing: string): string => {
  const digits = filing.replace(/\D/g, '');
  return digits.length === 14 ? `${POLICE_FILING}#/query/webSearch?code=${digits}` : POLICE_FILING;
};

type Props = { site: Site; wordCounts: StandingCounts | null };

/**
 * What a government site must show at its foot (facts/law.md 1.7): who runs it, filings, error report. `wordCounts` on
 * Mongolian pages: how much of their words is reviewed.
 */
export function SiteFooter({ site, wordCounts }: Props) {
  const locale = useLocale();
  const t = useTranslations('Site.footer');
  const { footer } = site;
  return (
    <footer className="site-footer text-secondary text-muted">
      <ul className="footer-links">
        {LINKS.map((link) => (
          <li key={link}>
            <a className="footer-link" href={`/${locale}/${link}`}>
              {t(`links.${link}`)}
            </a>
          </li>
        ))}
        {footer.errorReport && (
          <li>
            <a className="footer-link" href={footer.errorReport}>
              {t('errorReport')}
            </a>
          </li>
        )}
      </ul>
      {wordCounts && <WordsReviewed counts={wordCounts} />}
      {footer.sponsor && <p>{t('sponsor', { sponsor: footer.sponsor })}</p>}
      {footer.organiser && <p>{t('organiser', { organiser: footer.organiser })}</p>}
      {footer.address && <p>{t('address', { address: footer.address })}</p>}
      {footer.telephone && (
        <p>
          {t.rich('telephone', {
            number: () => (
              <a className="footer-link num" href={`tel:${footer.telephone}`}>
                {footer.telephone}
              </a>
            ),
          })}
        </p>
      )}
      {footer.siteCode && <p>{t('siteCode', { code: footer.siteCode })}</p>}
      {(footer.icp || footer.policeFiling) && (
        <p className="text-center">
          {footer.icp && (
            <a className="footer-link" href={MIIT}>
              {footer.icp}
            </a>
          )}{' '}
          {footer.policeFiling && (
            <a className="footer-link" href={policeFilingAddress(footer.policeFiling)}>
              <img
                src="/pictures/police-filing.webp"
                alt=""
                width={16}
                height={16}
                loading="lazy"
                fetchPriority="low"
              />{' '}
              {footer.policeFiling}
            </a>
          )}
        </p>
      )}
      {site.isSample && <p className="text-center font-semibold text-warning">{t('sample')}</p>}
    </footer>
  );
}
