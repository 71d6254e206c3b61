import { useLocale, useTranslations } from 'next-intl';
import { DECISION_SECTIONS, type Decision, paragraphs } from '@/domain/decision';

/** What was found, on what basis, what was decided, and why it is public; with the text as a file to keep. */
export function DecisionText({ decision }: { decision: Decision }) {
  const locale = useLocale();
  const t = useTranslations('Decisions');
  return (
    <>
      <div className="prose">
        {DECISION_SECTIONS.map((section) => (
          <section key={section} aria-labelledby={section}>
            <h2 id={section}>{t(`sections.${section}`)}</h2>
            {paragraphs(decision[section]).map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </section>
        ))}
      </div>
      <p className="no-print">
        <a
          className="text-link"
          href={`/${locale}/decisions/${decision.slug}/text.txt`}
          download={`${decision.slug}.txt`}
        >
          {t('download')}
        </a>
      </p>
    </>
  );
}
