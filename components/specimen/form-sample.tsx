import { useLocale, useTranslations } from 'next-intl';
import { Sample } from './sample';

/** A field with its label, hint and fault, and a button. It leads to the search page. */
export function FormSample() {
  const locale = useLocale();
  const t = useTranslations('Specimen.form');
  return (
    <Sample name="form">
      <form className="field-plain" action={`/${locale}/search`}>
        <label htmlFor="specimen-field">{t('label')}</label>
        <p id="specimen-hint" className="text-secondary text-muted">
          {t('hint')}
        </p>
        <p id="specimen-fault" className="text-danger">
          <strong>{t('fault')}</strong>
        </p>
        <input
          id="specimen-field"
          name="q"
          type="text"
          aria-invalid
          aria-describedby="specimen-hint specimen-fault"
          autoComplete="off"
        />
        <button type="submit" className="button">
          {t('submit')}
        </button>
      </form>
    </Sample>
  );
}
