import { useTranslations } from 'next-intl';
import type { CaseAnswer } from '@/domain/case-file';
import { TermNotes } from '../procedure/term-notes';

/** What comes next, in one sentence and as the stages that may follow. */
export function NextStages({ answer }: { answer: CaseAnswer }) {
  const t = useTranslations();
  if (!answer.current) return null;
  return (
    <div className="px-4 pbs-2 pbe-4">
      <p>{t(`Stages.${answer.current.stage}.next`)}</p>
      <ul className="text-list pbs-2 text-secondary text-muted">
        {answer.nextStages.map((stage) => (
          <li key={stage}>
            {t('Cases.answer.mayFollow', {
              term: t(`Stages.${stage}.term`),
              label: t(`Stages.${stage}.label`),
            })}
          </li>
        ))}
      </ul>
      <TermNotes texts={[t(`Stages.${answer.current.stage}.next`)]} />
    </div>
  );
}
