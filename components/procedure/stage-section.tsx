import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { type Audience, STAGES, type StageId } from '@/domain/case-stage';
import { limitsToldAt, rightsToldAt } from '@/domain/procedure/handbook';
import { type Step, stepsAfter } from '@/domain/procedure/step';
import { BasisText } from './basis-text';
import { LimitList } from './limit-list';
import { RightList } from './right-list';
import { TermNotes } from './term-notes';

/** The anchor of a stage on the page of its procedure. */
export const anchorOf = (stage: StageId): string => stage.slice(stage.indexOf('.') + 1);

function Told({ told }: { told: readonly Audience[] }) {
  const t = useTranslations('Audiences');
  if (told.length === 0) return <p>{t('none')}</p>;
  return <p>{t('list', { audiences: told.map((one) => t(one)).join('、') })}</p>;
}

function Fold({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="fold">
      <summary>{title}</summary>
      {children}
    </details>
  );
}

function Next({ stage }: { stage: StageId }) {
  const t = useTranslations();
  const { next, handOver } = STAGES[stage];
  return (
    <>
      <p>{t(`Stages.${stage}.next`)}</p>
      {next.length === 0 && <p>{t('Procedures.stage.nextNone')}</p>}
      {next.length > 0 && (
        <ul className="text-list">
          {next.map((one) => (
            <li key={one}>
              <a className="text-link" href={`#${anchorOf(one)}`}>
                {t('Cases.answer.mayFollow', {
                  term: t(`Stages.${one}.term`),
                  label: t(`Stages.${one}.label`),
                })}
              </a>
            </li>
          ))}
        </ul>
      )}
      {handOver && (
        <p>
          {t(`HandOvers.${handOver}.text`)} {t(`HandOvers.${handOver}.follow`)}
        </p>
      )}
    </>
  );
}

function StepSection({ step }: { step: Step }) {
  const t = useTranslations('Procedures.steps');
  const meaning = t(`${step.id}.meaning`);
  return (
    <Fold title={t(`${step.id}.term`)}>
      <p>{meaning}</p>
      <Told told={step.told} />
      <p className="text-secondary text-muted">
        <BasisText basis={step.basis} />
      </p>
      <LimitList limits={step.limits} />
      <TermNotes texts={[meaning]} />
    </Fold>
  );
}

function Folds({ stage }: { stage: StageId }) {
  const t = useTranslations('Procedures.stage');
  const limits = limitsToldAt(stage);
  const rights = rightsToldAt(stage);
  return (
    <>
      {limits.length > 0 && (
        <Fold title={t('limits')}>
          <LimitList limits={limits} />
        </Fold>
      )}
      {rights.length > 0 && (
        <Fold title={t('rights')}>
          <RightList rights={rights} heading="h4" />
        </Fold>
      )}
      {stepsAfter(stage).map((step) => (
        <StepSection key={step.id} step={step} />
      ))}
    </>
  );
}

/** One stage of a procedure as anybody may read it: meaning, who is told, what follows, limits, rights. */
export function StageSection({ stage }: { stage: StageId }) {
  const t = useTranslations();
  const meaning = t(`Stages.${stage}.meaning`);
  return (
    <section className="panel bg-surface p-4 stage" aria-labelledby={anchorOf(stage)}>
      <h2 id={anchorOf(stage)} className="text-heading font-semibold">
        {t(`Stages.${stage}.term`)}
      </h2>
      <p className="text-muted">{t(`Stages.${stage}.label`)}</p>
      <p>{meaning}</p>
      <Told told={STAGES[stage].told} />
      <TermNotes texts={[meaning, t(`Stages.${stage}.next`)]} />
      <h3 className="font-semibold">{t('Procedures.stage.next')}</h3>
      <Next stage={stage} />
      <Folds stage={stage} />
    </section>
  );
}
