import { useTranslations } from 'next-intl';
import type { CaseAnswer, ShownStage } from '@/domain/case-file';
import { TermNotes } from '../procedure/term-notes';
import { DateText } from '../ui/date-text';
import { KeptList } from './kept-list';

function Result({ result }: { result: NonNullable<ShownStage['result']> }) {
  const t = useTranslations('Results');
  if (result.type === 'text') return <p>{result.text}</p>;
  return <p>{result.type === 'on-paper' ? t('on-paper') : t(result.result)}</p>;
}

/** What a stage left behind means; the current one says so at the head of the page. */
function Meaning({ stage }: { stage: ShownStage['stage'] }) {
  const t = useTranslations();
  return (
    <details className="notes">
      <summary>{t('Cases.answer.stepMeaning', { term: t(`Stages.${stage}.term`) })}</summary>
      <p>{t(`Stages.${stage}.meaning`)}</p>
    </details>
  );
}

function Step({
  reached,
  isCurrent,
  answer,
}: {
  reached: ShownStage;
  isCurrent: boolean;
  answer: CaseAnswer;
}) {
  const t = useTranslations('Stages');
  return (
    <li className="step" aria-current={isCurrent ? 'step' : undefined}>
      <strong>{t(`${reached.stage}.term`)}</strong>{' '}
      <span className="text-muted">
        <DateText iso={reached.date} />
      </span>
      {reached.result && <Result result={reached.result} />}
      <KeptList history={answer.history.filter(({ stage }) => stage === reached.stage)} />
      {!isCurrent && <Meaning stage={reached.stage} />}
    </li>
  );
}

/** Every stage reached, each with its own date and with whether its time was kept; the newest first and marked. */
export function StageSteps({ answer }: { answer: CaseAnswer }) {
  const t = useTranslations();
  const stages = [...answer.stages].reverse();
  if (stages.length === 0) return <p className="px-4 pbs-2 pbe-4">{t('Cases.answer.noStages')}</p>;
  const titles = answer.history.map(({ limit }) => t(`Limits.rows.${limit.id as 'criminal-intake'}.title`));
  return (
    <>
      {answer.history.length > 0 && (
        <p className="px-4 pbs-1 text-secondary text-muted">{t('History.lead')}</p>
      )}
      <ol className="steps px-4 pbs-3" reversed>
        {stages.map((reached, index) => (
          <Step key={reached.stage} reached={reached} isCurrent={index === 0} answer={answer} />
        ))}
      </ol>
      <div className="px-4 pbe-2">
        <TermNotes texts={titles} />
      </div>
    </>
  );
}
