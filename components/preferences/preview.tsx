import { useTranslations } from 'next-intl';
import { Panel } from '../ui/panel';

/** A piece of ordinary text, to judge the choices by. */
export function Preview() {
  const t = useTranslations('Preferences.preview');
  return (
    <Panel title={t('title')} id="preview">
      <div className="prose px-4 pbs-1 pbe-4">
        <p>{t('text')}</p>
        <p className="text-secondary text-muted">{t('small')}</p>
      </div>
    </Panel>
  );
}
