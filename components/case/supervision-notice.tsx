import { useTranslations } from 'next-intl';
import type { Lateness } from '@/domain/case-file';
import type { CaseKind } from '@/domain/case-kind';
import { delayOf, NATIONAL_COMPLAINT_NUMBER, type Supervisor, supervisorOf } from '@/domain/supervision';
import { SampleMark } from '../publication/sample-mark';
import { TelephoneLink } from '../ui/telephone-link';

export type Supervision = { supervisors: Supervisor[]; isSample: boolean };

function Unit({ kind, supervision }: { kind: CaseKind; supervision: Supervision }) {
  const t = useTranslations('Supervision');
  const unit = supervisorOf(delayOf(kind), supervision.supervisors);
  if (!unit)
    return (
      <p>
        {t('none')} <TelephoneLink number={NATIONAL_COMPLAINT_NUMBER} />
      </p>
    );
  return (
    <>
      <p>
        {t('unit', { name: unit.name })} {supervision.isSample && <SampleMark />}
      </p>
      <p>
        <a className="text-link num" href={`tel:${unit.telephone}`}>
          {t('call', { telephone: unit.telephone })}
        </a>
      </p>
      <p>{t('national')}</p>
    </>
  );
}

/** What helps when a limit has passed: who supervises, with its number, then the ways listed further down. */
export function SupervisionNotice({
  lateness,
  kind,
  supervision,
}: {
  lateness: Lateness;
  kind: CaseKind;
  supervision: Supervision;
}) {
  const t = useTranslations();
  return (
    <section className="supervision" aria-labelledby="supervision">
      <h3 id="supervision" className="font-semibold">
        {t(lateness.when === 'now' ? 'Supervision.title' : 'Supervision.earlier')}
      </h3>
      <Unit kind={kind} supervision={supervision} />
      {lateness.remedies.length > 0 && (
        <>
          <p>{t('Supervision.ways')}</p>
          <ul className="text-list">
            {lateness.remedies.map((id) => (
              <li key={id}>
                <a href={`#remedy-${id}`}>{t(`Remedies.${id}.name`)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
