import { useLocale, useTranslations } from 'next-intl';
import { Mongolian, Sample } from './sample';
import { LIST } from './words';

const OPTIONS = LIST.slice(0, 3);

/** What stands above a form that came back: what is wrong, and a link to each field. */
function Summary() {
  const t = useTranslations('Specimen.form');
  return (
    <div className="callout callout-danger" data-word="summary">
      <p className="font-semibold">{t('faults')}</p>
      <ul>
        <li>
          <a href="#specimen-field">{t('fault')}</a>
        </li>
      </ul>
    </div>
  );
}

/** The controls beside a line of text. */
function Choices() {
  const t = useTranslations('Specimen.form');
  return (
    <div className="field-plain pbs-4">
      <label htmlFor="specimen-select">{t('choice')}</label>
      <select id="specimen-select" lang="mn-Mong-CN">
        {OPTIONS.map((word) => (
          <option key={word}>{word}</option>
        ))}
      </select>
      <fieldset>
        <legend>{t('radio')}</legend>
        {OPTIONS.slice(0, 2).map((word, at) => (
          <label key={word} className="block">
            <input type="radio" name="radio" value={at} defaultChecked={at === 0} />{' '}
            <Mongolian>{word}</Mongolian>
          </label>
        ))}
      </fieldset>
      <label htmlFor="specimen-text">{t('text')}</label>
      <textarea id="specimen-text" rows={3} lang="mn-Mong-CN" defaultValue={LIST.slice(3, 5).join('᠂ ')} />
    </div>
  );
}

/** A form with every control, its labels, hint and fault, and what stands above it when it comes back. */
export function FormSample() {
  const locale = useLocale();
  const t = useTranslations('Specimen.form');
  return (
    <Sample name="form">
      <Summary />
      <form className="field-plain" action={`/${locale}/search`} noValidate>
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
          required
          aria-invalid
          aria-describedby="specimen-hint specimen-fault"
          autoComplete="off"
        />
        <button type="submit" className="button">
          {t('submit')}
        </button>
      </form>
      <Choices />
    </Sample>
  );
}
