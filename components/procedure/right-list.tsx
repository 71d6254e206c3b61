import { useTranslations } from 'next-intl';
import type { Remedy } from '@/domain/remedy';
import { BasisText } from './basis-text';
import { TermNotes } from './term-notes';

function Whose({ viewers }: Pick<Remedy, 'viewers'>) {
  const t = useTranslations();
  if (viewers === 'all') return null;
  const names = viewers.map((viewer) => t(`Visibility.viewers.${viewer}.short`)).join('、');
  return <p className="text-secondary text-muted">{t('Remedies.whose', { viewers: names })}</p>;
}

type Heading = 'h3' | 'h4';

function Right({ right, heading: Name }: { right: Remedy; heading: Heading }) {
  const t = useTranslations();
  const how = t(`Remedies.${right.id}.how`);
  // Every limited remedy has these words; domain/word-keys.ts and its test hold them to it.
  const limit = right.limit
    ? t(`Remedies.${right.id as 'criminal-reconsideration'}.limit`)
    : t('Remedies.noLimit');
  const { telephone } = right;
  return (
    <li className="remedy">
      <Name className="font-semibold">{t(`Remedies.${right.id}.name`)}</Name>
      <p>{how}</p>
      <p>{limit}</p>
      <Whose viewers={right.viewers} />
      <p className="text-secondary text-muted">
        <BasisText basis={right.basis} />
      </p>
      {telephone && telephone !== 'unit' && (
        <p>
          <a className="text-link num" href={`tel:${telephone}`}>
            {t('Remedies.telephone', { telephone })}
          </a>
        </p>
      )}
      <TermNotes texts={[how, limit]} />
    </li>
  );
}

/** Rights as anybody may read them: whose they are, until when, on which law; headed below what they stand in. */
export function RightList({ rights, heading }: { rights: Remedy[]; heading: Heading }) {
  return (
    <ul className="remedies">
      {rights.map((right) => (
        <Right key={`${right.id} ${right.results ?? ''}`} right={right} heading={heading} />
      ))}
    </ul>
  );
}
