import { useLocale, useTranslations } from 'next-intl';
import { RECIPE, RECIPE_USE } from '@/domain/record/recipe';
import { Panel } from '../ui/panel';

function Code({ label, text }: { label: string; text: string }) {
  return (
    // A line wider than the screen must be scrolled by keyboard too (WCAG 2.1.1).
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section className="table-scroll" tabIndex={0} aria-label={label}>
      <pre className="record-code" lang="en">
        {text}
      </pre>
    </section>
  );
}

/** How anybody checks the record with a computer of their own: two files and a program of ten lines. */
export function RecordRecipe() {
  const locale = useLocale();
  const t = useTranslations('Record.check');
  return (
    <Panel title={t('title')} id="check">
      <div className="prose px-4 pbs-1 pbe-4">
        <p>{t('steps')}</p>
        <ul className="text-list">
          <li>
            <a href="/record/entries.jsonl">{t('entries')}</a>
          </li>
          <li>
            <a href="/record/head.txt">{t('head')}</a>
          </li>
          <li>
            <a href={`/${locale}/feed.xml`}>{t('feed')}</a>
          </li>
        </ul>
        <Code label={t('program')} text={`${RECIPE}\n\n# ${RECIPE_USE.join('\n# ')}`} />
        <p>{t('line')}</p>
      </div>
    </Panel>
  );
}
