import { useLocale, useTranslations } from 'next-intl';
import type { DecisionCard } from '@/domain/decision';
import type { PublishableKind } from '@/domain/decision/kind';
import { Empty } from '../ui/empty';
import { PageHead } from '../ui/page-head';
import { Pager } from '../ui/pager';
import { Panel } from '../ui/panel';
import { DecisionCells } from './decision-cells';
import { DecisionKindTabs } from './decision-kind-tabs';
import { DecisionScope } from './decision-scope';

type Props = {
  list: { cards: DecisionCard[]; page: number; pages: number };
  kinds: PublishableKind[];
  kind: PublishableKind | null;
  base: string;
};

/** One page of the decisions that are public, newest first, and why many are not. */
export function DecisionList({ list, kinds, kind, base }: Props) {
  const locale = useLocale();
  const t = useTranslations('Decisions');
  return (
    <>
      <PageHead title={kind ? t('titleOfKind', { kind: t(`kinds.${kind}`) }) : t('title')} lead={t('lead')} />
      {kinds.length > 1 && <DecisionKindTabs kinds={kinds} current={kind} />}
      <div className="panel bg-surface">
        {list.cards.length > 0 ? (
          <DecisionCells cards={list.cards} />
        ) : (
          <Empty title={t('empty.title')}>
            <p>{t('empty.normal')}</p>
            <p>
              {t.rich('empty.elsewhere', {
                all: (chunks) => <a href={`/${locale}/decisions`}>{chunks}</a>,
                disclosures: (chunks) => <a href={`/${locale}/disclosures`}>{chunks}</a>,
              })}
            </p>
          </Empty>
        )}
      </div>
      <Pager page={list.page} pages={list.pages} base={base} />
      <Panel title={t('scope.title')} id="scope">
        <DecisionScope />
      </Panel>
    </>
  );
}
