import { useTranslations } from 'next-intl';
import { Icon } from '../ui/icon';
import { Panel } from '../ui/panel';
import { CurrentMark } from './current-mark';
import { PreferenceForm } from './preference-form';

/** Care mode in one tap, first on the page and as large as a button gets. */
export function CareCall() {
  const t = useTranslations('Preferences.care');
  return (
    <Panel title={t('title')} id="care">
      <p className="px-4 pbs-1 text-muted">{t('text')}</p>
      <PreferenceForm className="choice-buttons">
        <button type="submit" name="care" value="on" className="button button-wide choice-care-on">
          <Icon name="care" />
          <span>
            {t('options.on')} <CurrentMark />
          </span>
        </button>
        <button type="submit" name="care" value="off" className="button-plain button-wide choice-care-off">
          <span>
            {t('options.off')} <CurrentMark />
          </span>
        </button>
      </PreferenceForm>
    </Panel>
  );
}
