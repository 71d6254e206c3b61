import { useLocale, useTranslations } from 'next-intl';
import type { CaseAnswer } from '@/domain/case-file';
import type { LooksShown } from '@/domain/case-look';
import type { Unit } from '@/domain/unit';
import { TermNotes } from '../procedure/term-notes';
import { Panel } from '../ui/panel';
import { Tag } from '../ui/tag';
import { ClockNotice } from './clock-notice';
import { HandOverCard } from './hand-over-card';
import { LookList } from './look-list';
import { NextStages } from './next-stages';
import { RemedyList } from './remedy-list';
import { StageSteps } from './stage-steps';
import { type Supervision, SupervisionNotice } from './supervision-notice';
import { UnitCard } from './unit-card';

function Head({ answer, isSample }: { answer: CaseAnswer; isSample: boolean }) {
  const t = useTranslations();
  const { current, kind, number } = answer;
  return (
    <div className="page-head bg-surface">
      <p className="text-secondary text-muted">
        {t(`CaseKinds.${kind}`)} <span className="ltr-run case-number">{number}</span>{' '}
        {isSample && <Tag tone="sample">{t('Site.marks.sample')}</Tag>}
      </p>
      <h1 className="text-title font-semibold">
        {current ? t(`Stages.${current.stage}.label`) : t('Cases.answer.nothingYet')}
      </h1>
      {current && (
        <>
          <p className="text-muted">{t('Cases.answer.term', { term: t(`Stages.${current.stage}.term`) })}</p>
          <p>{t(`Stages.${current.stage}.meaning`)}</p>
          <TermNotes texts={[t(`Stages.${current.stage}.meaning`)]} />
        </>
      )}
      {answer.scope === 'receipt' && <p className="callout callout-note">{t('Visibility.receiptOnly')}</p>}
      {answer.hasEnded && <p className="callout callout-note">{t('Visibility.ended')}</p>}
    </div>
  );
}

/** Where a party's own case stands, in plain words: state, dates, unit, what comes next, what can be done. */
export function CaseAnswerView({
  answer,
  looks,
  unit,
  isSample,
  supervision,
}: {
  answer: CaseAnswer;
  looks: LooksShown;
  unit: Unit | null;
  isSample: boolean;
  supervision: Supervision;
}) {
  const locale = useLocale();
  const t = useTranslations('Cases.answer');
  return (
    <div data-private={`/${locale}/cases`}>
      <Head answer={answer} isSample={isSample} />
      <ClockNotice answer={answer} supervision={supervision} />
      <Panel title={t('stages')} id="stages">
        <StageSteps answer={answer} />
        {answer.lateness?.when === 'earlier' && (
          <div className="px-4 pbe-4">
            <div className="callout callout-warning">
              <SupervisionNotice lateness={answer.lateness} kind={answer.kind} supervision={supervision} />
            </div>
          </div>
        )}
      </Panel>
      {answer.nextStages.length > 0 && answer.current && (
        <Panel title={t('next')} id="next">
          <NextStages answer={answer} />
        </Panel>
      )}
      {answer.handOver && <HandOverCard handOver={answer.handOver} />}
      <Panel title={t('unit')} id="unit">
        <UnitCard unit={answer.unit} hours={unit?.hours ?? ''} />
      </Panel>
      <Panel title={t('remedies')} id="remedies">
        <RemedyList
          remedies={answer.remedies}
          current={answer.current?.stage ?? null}
          supervision={supervision}
        />
      </Panel>
      <Panel title={t('looks')} id="looks">
        <LookList looks={looks} />
      </Panel>
      <p className="px-4 pbs-4 text-secondary text-muted">
        {t('notService')} {t('articlesRule')}
      </p>
      <p className="px-4 pbs-2 text-secondary">
        <a className="text-link" href={`/${locale}/procedures/${answer.kind}`}>
          {t('procedure')}
        </a>
      </p>
      <p className="px-4 pbs-4">
        <a className="button-plain button-wide" href={`/${locale}/cases`}>
          {t('leave')}
        </a>
      </p>
    </div>
  );
}
