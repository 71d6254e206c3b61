import { useTranslations } from 'next-intl';
import type { Site, SitePage, SitePageText } from '@/domain/site';
import { TranslationNotice } from '../publication/translation-notice';
import { Empty } from '../ui/empty';
import { PageHead } from '../ui/page-head';
import { Prose } from '../ui/prose';
import { Tag } from '../ui/tag';

type Props = { page: SitePage; text: SitePageText; site: Pick<Site, 'isSample' | 'footer'> };

/** One of the bureau's texts about this site, or the plain statement that it is not written yet. */
export function SitePageView({ page, text, site }: Props) {
  const t = useTranslations('Pages');
  const marks = useTranslations('Site.marks');
  const { telephone } = site.footer;
  return (
    <>
      <PageHead title={t(`${page}.title`)} lead={t(`${page}.lead`)}>
        {site.isSample && (
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
          <TranslationNotice path={`/${page}`} isTranslated={text.isTranslated} />
          <Prose blocks={text.blocks} />
        </div>
      )}
    </>
  );
}
