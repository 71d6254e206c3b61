import { useLocale, useTranslations } from 'next-intl';
import { PREFERENCE_NAMES, PREFERENCES } from '@/domain/preference';
import { Panel } from '../ui/panel';
import { PreferenceForm } from './preference-form';

/** What is kept on the reader's own device, for how long, and how to be rid of it. */
export function KeptChoices() {
  const locale = useLocale();
  const t = useTranslations('Preferences.kept');
  return (
    <Panel title={t('title')} id="kept">
      <div className="prose px-4 pbs-1">
        <p>{t('what')}</p>
        <p>{t('how')}</p>
        <p>{t.rich('privacy', { privacy: (chunks) => <a href={`/${locale}/privacy`}>{chunks}</a> })}</p>
      </div>
      <PreferenceForm className="choice-buttons">
        {PREFERENCE_NAMES.map((name) => (
          <input key={name} type="hidden" name={name} value={PREFERENCES[name][0]} />
        ))}
        <button type="submit" className="button-plain button-wide">
          {t('reset')}
        </button>
      </PreferenceForm>
    </Panel>
  );
}
