import { type Due, dueDate } from '../../../domain/clock/due-date';
import { addDays, isIsoDate } from '../../../domain/clock/iso-date';
import { standing } from '../../../domain/clock/standing';
import { publicationDue, publicThrough } from '../../../domain/decision/deadline';
import { type DecisionPolicy, isOpenKind } from '../../../domain/decision/policy';
import type { DecisionRecord } from '../../../domain/decision/record';
import { toRecord } from '../../decision/record';
import { bureauDay, today } from '../../today';
import type { Reach } from '../digest';
import { titleOf } from '../reviewed';
import type { Doc } from '../stored';
import { ENTITY_NAMES, type HomeLine, hrefOf } from './line';
import type { OpenItem } from './open-items';

/** 政府信息公开条例 art. 26. */
const DISCLOSURE_DAYS = 20;
/** A limit or an end this near is told before it comes, in days. */
const AHEAD = { limit: 5, end: 30 };

const told = (due: Due | null): { detail: string; isLate: boolean } | null => {
  if (!due?.known) return null;
  const now = today();
  if (due.date > addDays(now, AHEAD.limit)) return null;
  const isLate = standing(due, now) === 'overdue';
  return { detail: isLate ? `已超期，应在 ${due.date} 前公开` : `最晚 ${due.date} 公开`, isLate };
};

const dayOf = (value: unknown): string | null => {
  const day = value ? bureauDay(String(value)) : '';
  return isIsoDate(day) ? day : null;
};

/** Disclosures that are not public although their 20 working days are over or nearly so. */
export const disclosureLines = (open: OpenItem[]): HomeLine[] =>
  open.flatMap(({ slug, id, item }) => {
    const formedOn = slug === 'disclosures' && !item.published ? dayOf(item.newest.formedOn) : null;
    const late = formedOn && told(dueDate({ amount: DISCLOSURE_DAYS, unit: 'working-day' }, formedOn));
    return late
      ? [
          {
            ...late,
            title: titleOf(item.newest),
            detail: `公开事项 · ${late.detail}`,
            href: hrefOf(slug, id),
          },
        ]
      : [];
  });

const nameOf = (doc: Doc): string => String(doc.documentNumber ?? '') || titleOf(doc);

/** Nobody is pressed to publish what the law seals or what was said to concern minors, secrets or privacy. */
const mayBecomePublic = ({ kind, concerns }: DecisionRecord, policy: DecisionPolicy): boolean =>
  (kind === null || isOpenKind(kind, policy)) && !Object.values(concerns).includes('yes');

/** The same for administrative decisions and their 7 working days, or what the legal unit has set. */
export async function decisionLines({ payload, req }: Reach, policy: DecisionPolicy): Promise<HomeLine[]> {
  const { docs } = await payload.db.findVersions<Doc>({
    collection: 'decisions',
    where: { and: [{ latest: { equals: true } }, { 'version._status': { equals: 'draft' } }] },
    limit: 300,
    pagination: false,
    req,
  });
  return docs.flatMap(({ parent, version }) => {
    const record = toRecord(version as Doc);
    const { nature, madeOn } = record;
    if ((version as Doc).publishedAt || !nature || !madeOn || !isIsoDate(madeOn)) return [];
    if (!mayBecomePublic(record, policy)) return [];
    const late = told(publicationDue(nature, madeOn, policy));
    const place = { title: nameOf(version as Doc), href: hrefOf('decisions', String(parent)) };
    return late ? [{ ...late, ...place, detail: `${ENTITY_NAMES.decisions} · ${late.detail}` }] : [];
  });
}

/** Decisions whose time on the site ends within the month, or has ended without anybody noting it. */
export async function expiringLines({ payload, req }: Reach, policy: DecisionPolicy): Promise<HomeLine[]> {
  const { docs } = await payload.db.find<Doc>({
    collection: 'decisions',
    where: { and: [{ _status: { equals: 'published' } }, { 'withdrawal.at': { exists: false } }] },
    sort: 'publishedAt',
    limit: 1_000,
    pagination: false,
    req,
  });
  const until = addDays(today(), AHEAD.end);
  return docs.flatMap((doc) => {
    const { partyType } = toRecord(doc);
    const from = dayOf(doc.publishedAt);
    if (!partyType || !from) return [];
    const end = publicThrough(partyType, from, policy);
    if (end > until || end < addDays(today(), -AHEAD.end)) return [];
    const detail = end < today() ? `公开期 ${end} 已满` : `公开到 ${end} 为止`;
    return [
      { title: nameOf(doc), detail: `行政决定 · ${detail}`, href: hrefOf('decisions', String(doc.id)) },
    ];
  });
}
