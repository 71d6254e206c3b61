import { useTranslations } from 'next-intl';
import type { CaseAnswer, ShownStage } from '@/domain/case-file';
import { DateText } from '../ui/date-text';

function Result({ result }: { result: NonNullable<ShownStage['result']> }) {
  const t = useTranslations('Results');
  if (result.type === 'text') return <p>{result.text}</p>;
  return <p>{result.type === 'on-paper' ? t('on-paper') : t(result.result)}</p>;
}

/** Every stage reached, each with its own date, the newest first and marked. */
export function StageSteps({ answer }: { answer: CaseAnswer }) {
  const t = useTranslations();
  const stages = [...answer.stages].reverse();
  if (stages.length === 0) return <p className="px-4 pbs-2 pbe-4">{t('Cases.answer.noStages')}</p>;
  return (
    <ol className="steps px-4 pbs-3" reversed>
      {stages.map((reached, index) => (
        <li key={reached.stage} className="step" aria-current={index === 0 ? 'step' : undefined}>
          <strong>{t(`Stages.${reached.stage}.term`)}</strong>{' '}
          <span className="text-muted">
            <DateText iso={reached.date} />
          </span>
          {reached.result && <Result result={reached.result} />}
        </li>
      ))}
    </ol>
  );
}
