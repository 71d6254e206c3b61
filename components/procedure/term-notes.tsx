import { useTranslations } from 'next-intl';
import { termsIn } from '@/domain/legal-term';

/** The legal words of the sentences beside it in plain ones; nothing where every word is plain. */
export function TermNotes({ texts }: { texts: readonly string[] }) {
  const t = useTranslations('Terms');
  const terms = termsIn(texts);
  if (terms.length === 0) return null;
  return (
    <details className="notes">
      <summary>{t('title')}</summary>
      <dl>
        {terms.map((id) => (
          <div key={id}>
            <dt>
              <dfn>{t(`list.${id}.term`)}</dfn>
            </dt>
            <dd>{t(`list.${id}.text`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
