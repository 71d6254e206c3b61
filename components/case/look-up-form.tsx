import { useLocale, useTranslations } from 'next-intl';
import { LOOK_UP_FIELDS, type LookUpField, type LookUpRequest } from '@/domain/look-up';
import { DoorStatus, DoorTitle } from '../ui/door-status';

const LENGTHS: Record<LookUpField, number> = { number: 40, code: 40 };

function Field({ name, request }: { name: LookUpField; request?: LookUpRequest }) {
  const t = useTranslations('Cases.form');
  const fault = request?.faults[name];
  const described = [`${name}-hint`, fault && `${name}-fault`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={name}>{t(`${name}.label`)}</label>
      <p id={`${name}-hint`} className="text-secondary text-muted">
        {t(`${name}.hint`)}
      </p>
      {fault && (
        <p id={`${name}-fault`} className="text-danger">
          <strong>{t(`${name}.${fault}`)}</strong>
        </p>
      )}
      <input
        id={name}
        name={name}
        type="text"
        // A wrong number is kept for mending; a code never comes back in a page.
        defaultValue={name === 'number' ? request?.number : undefined}
        maxLength={LENGTHS[name]}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        required
        aria-invalid={fault ? true : undefined}
        aria-describedby={described}
      />
    </div>
  );
}

function Faults({ request }: { request: LookUpRequest }) {
  const t = useTranslations('Cases.form');
  return (
    <div className="callout callout-danger" role="alert">
      <DoorStatus code={422} />
      <DoorTitle title={t('faultsTitle')} />
      <h2 className="font-semibold">{t('faults')}</h2>
      <ul>
        {LOOK_UP_FIELDS.map((name) => {
          const fault = request.faults[name];
          return (
            fault && (
              <li key={name}>
                <a href={`#${name}`}>{t(`${name}.${fault}`)}</a>
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}

/** The two things on a receipt, posted to the same address and answered with a page. */
export function LookUpForm({ request }: { request?: LookUpRequest }) {
  const locale = useLocale();
  const t = useTranslations('Cases.form');
  return (
    <form
      className="look-up-form bg-surface"
      method="post"
      action={`/${locale}/cases`}
      autoComplete="off"
      noValidate
    >
      {request && <Faults request={request} />}
      {LOOK_UP_FIELDS.map((name) => (
        <Field key={name} name={name} request={request} />
      ))}
      <button type="submit" className="button button-wide">
        {t('submit')}
      </button>
      <p className="text-secondary text-muted">{t('privacy')}</p>
    </form>
  );
}
