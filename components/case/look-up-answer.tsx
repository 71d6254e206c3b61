import { useTranslations } from 'next-intl';
import type { LookUpFound } from '@/domain/look-up-outcome';
import { PageHead } from '../ui/page-head';
import { CannotAnswer } from './cannot-answer';
import { CaseAnswerView } from './case-answer-view';
import { LookUpForm } from './look-up-form';
import { LookUpHelp } from './look-up-help';
import { NoAnswer } from './no-answer';
import { WaitNotice } from './wait-notice';

/** What a posted look-up form is answered with, whatever it came to. */
export function LookUpAnswer({ found: { outcome, contacts } }: { found: LookUpFound }) {
  const t = useTranslations('Cases');
  switch (outcome.type) {
    case 'answer':
      return (
        <CaseAnswerView
          answer={outcome.answer}
          looks={outcome.looks}
          unit={outcome.unit}
          isSample={outcome.isSample}
          supervision={contacts}
        />
      );
    case 'no-answer':
      return <NoAnswer telephone={contacts.telephone} />;
    case 'wait':
      return <WaitNotice {...outcome} telephone={contacts.telephone} />;
    case 'unavailable':
      return <CannotAnswer telephone={contacts.telephone} />;
    case 'malformed':
      return (
        <>
          <PageHead title={t('title')} lead={t('lead')} />
          <LookUpForm request={outcome.request} />
          <LookUpHelp telephone={contacts.telephone} />
        </>
      );
  }
}
