import { useLocale, useTranslations } from 'next-intl';
import type { DisclosureCard, DisclosureKind } from '@/domain/disclosure';
import { Empty } from '../ui/empty';
import { PageHead } from '../ui/page-head';
import { Pager } from '../ui/pager';
import { DisclosureCells } from './disclosure-cells';

type Props = {
  list: { cards: DisclosureCard[]; page: number; pages: number };
  kind: DisclosureKind | null;
  base: string;
};

/** One page of the disclosures, by date; an empty kind says what is normal for it. */
export function DisclosureList({ list, kind, base }: Props) {
  const locale = useLocale();
  const t = useTranslations('Disclosures');
  return (
    <>
      <PageHead
        title={kind ? t(`kinds.${kind}.name`) : t('allByDate')}
        lead={kind ? t(`kinds.${kind}.about`) : undefined}
      />
      {kind === 'case-procedures' && (
        <p className="panel bg-surface p-4">
          {t.rich('proceduresLink', {
            procedures: (chunks) => (
              <a className="text-link" href={`/${locale}/procedures`}>
                {chunks}
              </a>
            ),
          })}
        </p>
      )}
      <div className="panel bg-surface">
        {list.cards.length > 0 ? (
          <DisclosureCells cards={list.cards} />
        ) : (
          <Empty title={t('empty.title')}>
            {kind && <p>{t(`kinds.${kind}.empty`)}</p>}
            <p>
              {t.rich('empty.elsewhere', {
                all: (chunks) => <a href={`/${locale}/disclosures`}>{chunks}</a>,
              })}
            </p>
          </Empty>
        )}
      </div>
      <Pager page={list.page} pages={list.pages} base={base} />
    </>
  );
}
