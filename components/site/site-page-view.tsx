import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { type Site, type SitePage, type SitePageText, standingPath } from '@/domain/site';
import { TranslationNotice } from '../publication/translation-notice';
import { RecordNote } from '../record/record-note';
import { Empty } from '../ui/empty';
import { PageHead } from '../ui/page-head';
import { PageShell } from '../ui/page-shell';
import { Prose } from '../ui/prose';
import { Tag } from '../ui/tag';

type Props = {
  page: SitePage;
  text: SitePageText;
  site: Pick<Site, 'footer'>;
  /** Its number in the public record; null where it has none. */
  entry: number | null;
  /** What stands below the text on this page alone. */
  children?: ReactNode;
};

/** The page of one of the bureau's texts about this site, or the plain statement that it is not written yet. */
export function SitePageView({ page, text, site, entry, children }: Props) {
  const t = useTranslations('Pages');
  const marks = useTranslations('Site.marks');
  const { telephone } = site.footer;
  return (
    <PageShell path={standingPath(page)}>
      <PageHead title={t(`${page}.title`)} lead={t(`${page}.lead`)}>
        {text.isSample && (
          <p>
            <Tag tone="sample">{marks('sample')}</Tag>
          </p>
        )}
      </PageHead>
      {text.blocks.length === 0 ? (
        <div className="panel bg-surface">
          <Empty title={t('empty.title')}>
            <p>{t('empty.text')}</p>
            {telephone && (
              <p>
                {t.rich('empty.call', {
                  number: () => (
                    <a className="text-link num" href={`tel:${telephone}`}>
                      {telephone}
                    </a>
                  ),
                })}
              </p>
            )}
          </Empty>
        </div>
      ) : (
        <div className="article bg-surface">
          <TranslationNotice
            path={standingPath(page)}
            isTranslated={text.isTranslated}
            translation={text.translation}
          />
          <Prose blocks={text.blocks} before={[t(`${page}.title`), t(`${page}.lead`)]} />
        </div>
      )}
      {children}
      <RecordNote number={entry} />
    </PageShell>
  );
}
