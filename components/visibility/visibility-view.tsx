import { useLocale, useTranslations } from 'next-intl';
import { type LookUpPolicy, VIEWERS } from '@/domain/visibility';
import { DecisionLink } from '../decision/decision-link';
import { Panel } from '../ui/panel';
import { AccessKey } from './access-key';
import { PolicyFacts } from './policy-facts';
import { ViewerSection } from './viewer-section';
import { VisibilityTable } from './visibility-table';

/** Who may see what: viewer by viewer for a phone, then the whole table. */
export function VisibilityView({ policy }: { policy: LookUpPolicy }) {
  const locale = useLocale();
  const t = useTranslations('Visibility');
  return (
    <>
      <Panel title={t('key.title')} id="key">
        <AccessKey />
      </Panel>
      <Panel title={t('byViewer.title')} id="by-viewer">
        <div className="viewers">
          {VIEWERS.map((viewer, index) => (
            <ViewerSection key={viewer} viewer={viewer} policy={policy} isOpen={index === 0} />
          ))}
        </div>
      </Panel>
      <Panel title={t('policy.title')} id="policy">
        <PolicyFacts policy={policy} />
      </Panel>
      <Panel title={t('matrix.title')} id="matrix">
        <p className="px-4 pbe-2 text-secondary text-muted">{t('matrix.lead')}</p>
        <VisibilityTable policy={policy} />
      </Panel>
      <DecisionLink />
      <Panel title={t('withheld.title')} id="withheld">
        <div className="px-4 pbe-4">
          <p>{t('withheld.text')}</p>
          <p className="pbs-2">
            {t.rich('withheld.next', {
              cases: (chunks) => (
                <a className="text-link" href={`/${locale}/cases`}>
                  {chunks}
                </a>
              ),
              procedures: (chunks) => (
                <a className="text-link" href={`/${locale}/procedures`}>
                  {chunks}
                </a>
              ),
              units: (chunks) => (
                <a className="text-link" href={`/${locale}/units`}>
                  {chunks}
                </a>
              ),
            })}
          </p>
        </div>
      </Panel>
    </>
  );
}
