import type { Where } from 'payload';
import { NEWS_TOPICS, type NewsTopic } from '../../../domain/article';
import { addDays } from '../../../domain/clock/iso-date';
import type { ReviewPassage } from '../../../domain/review/difference';
import { bureauDay, today } from '../../today';
import type { Reach } from '../digest';
import { REVIEWED, type Reviewed, titleOf } from '../reviewed';
import type { Doc } from '../stored';
import { ENTITY_NAMES, type HomeLine, hrefOf } from './line';

/** 国办秘函〔2019〕19号 finds fault with columns that stand still for two weeks. */
const QUIET_DAYS = 14;

const newest = async (
  { payload, req }: Reach,
  collection: Reviewed,
  where: Where,
): Promise<string | null> => {
  const { docs } = await payload.db.find<Doc>({
    collection,
    where: { and: [{ _status: { equals: 'published' } }, where] },
    sort: '-publishedAt',
    limit: 1,
    pagination: false,
    req,
  });
  return docs[0]?.publishedAt ? bureauDay(String(docs[0].publishedAt)) : null;
};

/** Columns of the site in which nothing new has been published for two weeks. */
export async function quietLines(reach: Reach, topicNames: Record<NewsTopic, string>): Promise<HomeLine[]> {
  const columns = [
    ...NEWS_TOPICS.map((topic) => ({
      title: `新闻 · ${topicNames[topic]}`,
      slug: 'articles' as const,
      where: { topic: { equals: topic } } as Where,
      href: `/admin/collections/articles?where[or][0][and][0][topic][equals]=${topic}`,
    })),
    {
      title: '公开事项',
      slug: 'disclosures' as const,
      where: {} as Where,
      href: '/admin/collections/disclosures',
    },
  ];
  const since = addDays(today(), -QUIET_DAYS);
  const lines = await Promise.all(
    columns.map(async ({ title, slug, where, href }): Promise<HomeLine | null> => {
      const last = await newest(reach, slug, where);
      if (last !== null && last >= since) return null;
      return { title, href, detail: last ? `最近一次发布是 ${last}` : '还没有内容', isLate: true };
    }),
  );
  return lines.filter((line) => line !== null);
}

type Words = { zh: string; mn: string };
const MONGOLIAN = /^蒙古文/;
const wordsOf = (snapshot: unknown): Words => {
  const passages = (Array.isArray(snapshot) ? snapshot : []) as ReviewPassage[];
  const said = (isMongolian: boolean) =>
    passages
      .filter(({ place }) => MONGOLIAN.test(place) === isMongolian)
      .map(({ text }) => text)
      .join('\n');
  return { zh: said(false), mn: said(true) };
};

/** How many of the newest publications are looked through for a translation that was left behind. */
const LOOKED_THROUGH = 300;

/** Published items whose Chinese was changed in public while their Mongolian stayed as it was. */
export async function staleLines({ payload, req }: Reach): Promise<HomeLine[]> {
  const { docs } = await payload.db.find<Doc>({
    collection: 'review-steps',
    where: { step: { equals: 'published' } },
    sort: '-id',
    limit: LOOKED_THROUGH,
    pagination: false,
    req,
  });
  const byItem = new Map<string, Doc[]>();
  for (const step of docs) {
    const key = `${step.entity} ${step.document}`;
    byItem.set(key, [...(byItem.get(key) ?? []), step]);
  }
  const stale = [...byItem.values()].filter(([last, ...earlier]) => {
    const now = wordsOf(last?.snapshot);
    return (
      now.mn !== '' &&
      earlier.map(({ snapshot }) => wordsOf(snapshot)).some(({ zh, mn }) => mn === now.mn && zh !== now.zh)
    );
  });
  return Promise.all(
    stale.map(async ([last]) => {
      const slug = last?.entity as Reviewed;
      const id = Number(last?.document);
      const doc = await payload.db.findOne<Doc & { id: number }>({
        collection: slug,
        where: { id: { equals: id } },
        req,
      });
      const detail = `${ENTITY_NAMES[slug]} · 中文改过，蒙古文还是旧的`;
      return { title: titleOf(doc ?? {}), detail, href: `${hrefOf(slug, id)}?locale=mn`, isLate: true };
    }),
  );
}

/** The field without which an item has no Mongolian; what stands around the pages, and a remark on figures, is no text of its own. */
const untranslated = (slug: Reviewed): Where[] => {
  if (slug === 'pages') return [{ body: { exists: false } }, { slug: { not_in: ['frame', 'statistics'] } }];
  return [{ [slug === 'units' ? 'name' : 'title']: { exists: false } }];
};

/** How many published items have no Mongolian at all, collection by collection. */
export async function untranslatedLines({ payload, req }: Reach): Promise<HomeLine[]> {
  const counted = await Promise.all(
    REVIEWED.map(async (slug): Promise<HomeLine | null> => {
      const { totalDocs } = await payload.db.count({
        collection: slug,
        locale: 'mn',
        where: { and: [{ _status: { equals: 'published' } }, ...untranslated(slug)] },
        req,
      });
      if (totalDocs === 0) return null;
      return {
        title: `${ENTITY_NAMES[slug]}：${totalDocs} 件没有蒙古文`,
        detail: '公开页上注明还没有蒙古文版本',
        href: `/admin/collections/${slug}?locale=mn`,
      };
    }),
  );
  return counted.filter((line) => line !== null);
}
