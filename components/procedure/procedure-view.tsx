import { useTranslations } from 'next-intl';
import type { CaseKind } from '@/domain/case-kind';
import { stagesOfKind } from '@/domain/case-stage';
import { Panel } from '../ui/panel';
import { OwnCase } from './own-case';
import { anchorOf, StageSection } from './stage-section';

function Contents({ kind }: { kind: CaseKind }) {
  const t = useTranslations();
  return (
    <Panel title={t('Procedures.contents')} id="contents">
      <div className="px-4 pbe-4">
        <ol className="text-list">
          {stagesOfKind(kind).map((stage) => (
            <li key={stage}>
              <a className="text-link" href={`#${anchorOf(stage)}`}>
                {t(`Stages.${stage}.term`)}
              </a>
            </li>
          ))}
        </ol>
      </div>
    </Panel>
  );
}

/** A whole procedure, stage after stage, from the tables that also answer a look-up. */
export function ProcedureView({ kind }: { kind: CaseKind }) {
  const t = useTranslations('Procedures');
  return (
    <>
      <div className="panel bg-surface p-4">
        <p>{t('notice')}</p>
        {kind === 'criminal' && <p className="callout callout-note">{t('waiting')}</p>}
        <p className="pbs-2 text-secondary text-muted">{t('counting.text')}</p>
      </div>
      <Contents kind={kind} />
      {stagesOfKind(kind).map((stage) => (
        <StageSection key={stage} stage={stage} />
      ))}
      <OwnCase />
    </>
  );
}
