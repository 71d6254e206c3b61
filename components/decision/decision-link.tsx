import { useLocale, useTranslations } from 'next-intl';
import { Panel } from '../ui/panel';

/** The way to the published decisions, with what is not among them. */
export function DecisionLink() {
  const locale = useLocale();
  const t = useTranslations('Decisions.link');
  return (
    <Panel title={t('title')} id="decisions">
      <p className="px-4 pbe-4">
        {t.rich('text', {
          decisions: (chunks) => (
            <a className="text-link" href={`/${locale}/decisions`}>
              {chunks}
            </a>
          ),
        })}
      </p>
    </Panel>
  );
}
