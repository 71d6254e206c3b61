import { useLocale, useTranslations } from 'next-intl';
import type { StageId } from '@/domain/case-stage';
import type { ShownRemedy } from '@/domain/shown-remedy';
import { supervisorOf } from '@/domain/supervision';
import { formatDate } from '@/i18n/format';
import { BasisText } from '../procedure/basis-text';
import { TermNotes } from '../procedure/term-notes';
import { SampleMark } from '../publication/sample-mark';
import type { Supervision } from './supervision-notice';

// Every limited remedy has these words; domain/word-keys.ts and its test hold them to it.
const limitKey = ({ id }: ShownRemedy) => `${id as 'criminal-reconsideration'}.limit` as const;

function useLastDay({ starts, due, standing }: ShownRemedy): string[] {
  const locale = useLocale();
  const t = useTranslations('Remedies');
  if (starts !== 'document') return [];
  if (!due?.known) return [t('lastDayUnknown')];
  const said = [t('lastDay', { date: formatDate(due.date, locale) })];
  if (standing === 'due-today') said.push(t('lastDayToday'));
  if (standing === 'overdue') said.push(t('lastDayPassed'));
  return said;
}

function Telephone({ number }: { number: string }) {
  const t = useTranslations('Remedies');
  return (
    <p>
      <a className="text-link num" href={`tel:${number}`}>
        {t('telephone', { telephone: number })}
      </a>
    </p>
  );
}

/** The bureau's own unit for complaints about conduct, before the national number. */
function ConductUnit({ supervision }: { supervision: Supervision }) {
  const t = useTranslations('Supervision');
  const unit = supervisorOf('conduct', supervision.supervisors);
  if (!unit) return null;
  return (
    <p>
      {t('unit', { name: unit.name })} {supervision.isSample && <SampleMark />}{' '}
      <a className="text-link num" href={`tel:${unit.telephone}`}>
        {unit.telephone}
      </a>
    </p>
  );
}

function Remedy({ remedy, isEarlier, supervision }: ItemProps) {
  const t = useTranslations();
  const lastDay = useLastDay(remedy);
  const how = t(`Remedies.${remedy.id}.how`);
  const limit = remedy.starts ? t(`Remedies.${limitKey(remedy)}`) : '';
  const isConduct = remedy.id === 'complaint-12389';
  return (
    <li id={`remedy-${remedy.id}`} className="remedy">
      <h3 className="font-semibold">{t(`Remedies.${remedy.id}.name`)}</h3>
      {isEarlier && (
        <p className="text-secondary text-muted">
          {t('Remedies.earlier', { stage: t(`Stages.${remedy.stage}.term`) })}
        </p>
      )}
      <p>{how}</p>
      {limit && <p>{[limit, ...lastDay].join('')}</p>}
      <p className="text-secondary text-muted">
        <BasisText basis={remedy.basis} />
      </p>
      {isConduct && <ConductUnit supervision={supervision} />}
      {remedy.telephone && <Telephone number={remedy.telephone} />}
      <TermNotes texts={[how, limit, ...lastDay]} />
    </li>
  );
}

type ItemProps = { remedy: ShownRemedy; isEarlier: boolean; supervision: Supervision };
type Props = { remedies: ShownRemedy[]; current: StageId | null; supervision: Supervision };

/** What the person can do from here, each with its own limit, law and number. */
export function RemedyList({ remedies, current, supervision }: Props) {
  return (
    <ul className="remedies">
      {remedies.map((remedy) => (
        <Remedy
          key={remedy.id}
          remedy={remedy}
          isEarlier={remedy.starts !== null && remedy.stage !== current}
          supervision={supervision}
        />
      ))}
    </ul>
  );
}
