import { useLocale, useTranslations } from 'next-intl';
import type { Head } from '@/domain/record/head';
import type { Leaf } from '@/domain/record/leaf';
import { CellList } from '../ui/cell-list';
import { DateText } from '../ui/date-text';
import { PageHead } from '../ui/page-head';
import { Panel } from '../ui/panel';
import { HeadFacts } from './head-facts';
import { RecordRecipe } from './record-recipe';

const MEANINGS = ['what', 'proves', 'not', 'private'] as const;

function Latest({ leaves }: { leaves: readonly Leaf[] }) {
  const locale = useLocale();
  const t = useTranslations('Record');
  const cells = leaves.map(({ entry, folder, event, at }) => ({
    key: String(entry),
    href: `/${locale}/record/entry/${entry}`,
    title: t('entry.title', { number: entry }),
    text: (
      <>
        {t(`folders.${folder}`)} · {t(`events.${event}`)} · <DateText iso={at} time />
      </>
    ),
  }));
  return (
    <Panel title={t('latest')} id="latest">
      <CellList cells={cells} />
    </Panel>
  );
}

type Props = { head: Head; latest: readonly Leaf[] };

/** What the record is, its head, how to check it, and what was entered last. */
export function RecordView({ head, latest }: Props) {
  const t = useTranslations('Record');
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <Panel title={t('head.title')} id="head">
        <div className="px-4 pbs-1 pbe-4">
          <HeadFacts head={head} />
          <p className="pbs-2 text-secondary text-muted">{t('head.text')}</p>
        </div>
      </Panel>
      <Panel title={t('meaning.title')} id="meaning">
        <div className="prose px-4 pbs-1 pbe-4">
          {MEANINGS.map((meaning) => (
            <p key={meaning}>{t(`meaning.${meaning}`)}</p>
          ))}
        </div>
      </Panel>
      <RecordRecipe />
      {latest.length > 0 && <Latest leaves={latest} />}
    </>
  );
}
