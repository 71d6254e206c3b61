import { useLocale, useTranslations } from 'next-intl';
import { TelephoneLink } from '../ui/telephone-link';

const QUESTIONS = ['where', 'lost', 'who', 'shared'] as const;

/** Where the number and code stand, what to do without them, who may look up. */
export function LookUpHelp({ telephone }: { telephone: string }) {
  const locale = useLocale();
  const t = useTranslations('Cases.help');
  return (
    <section className="panel bg-surface p-4" aria-labelledby="look-up-help">
      <h2 id="look-up-help" className="text-heading font-semibold">
        {t('title')}
      </h2>
      <p className="py-2">
        {t.rich('procedures', {
          procedures: (chunks) => (
            <a className="text-link" href={`/${locale}/procedures`}>
              {chunks}
            </a>
          ),
        })}
      </p>
      {QUESTIONS.map((question) => (
        <details key={question} className="question">
          <summary>{t(`${question}.title`)}</summary>
          <p>
            {t.rich(`${question}.text`, {
              telephone: () => <TelephoneLink number={telephone} />,
              units: (chunks) => (
                <a className="text-link" href={`/${locale}/units`}>
                  {chunks}
                </a>
              ),
              visibility: (chunks) => (
                <a className="text-link" href={`/${locale}/visibility`}>
                  {chunks}
                </a>
              ),
            })}
          </p>
        </details>
      ))}
    </section>
  );
}
