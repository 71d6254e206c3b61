import { useLocale, useTranslations } from 'next-intl';
import { CASE_KINDS } from '@/domain/case-kind';
import { rightsEverywhere } from '@/domain/procedure/handbook';
import { CellList } from '../ui/cell-list';
import { Panel } from '../ui/panel';
import { OwnCase } from './own-case';
import { RightList } from './right-list';

/** The three procedures, how time is counted in all of them, and what helps at every stage. */
export function ProcedureIndex() {
  const locale = useLocale();
  const t = useTranslations('Procedures');
  return (
    <>
      <div className="panel bg-surface">
        <CellList
          cells={CASE_KINDS.map((kind) => ({
            key: kind,
            href: `/${locale}/procedures/${kind}`,
            title: t(`kinds.${kind}.name`),
            text: t(`kinds.${kind}.about`),
          }))}
        />
      </div>
      <Panel title={t('counting.title')} id="counting">
        <p className="px-4 pbe-4">{t('counting.text')}</p>
      </Panel>
      <Panel title={t('always.title')} id="always">
        <p className="px-4 pbe-2 text-secondary text-muted">{t('always.text')}</p>
        <RightList rights={rightsEverywhere()} heading="h3" />
      </Panel>
      <OwnCase />
    </>
  );
}
