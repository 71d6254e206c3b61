import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { Standing } from '@/cms/desk-reader';
import type { Article } from '@/domain/article';
import { type Attachment, sizeOf } from '@/domain/attachment';
import { DECISION_SECTIONS, type Decision, paragraphs } from '@/domain/decision';
import type { Disclosure } from '@/domain/disclosure';
import type { ExportItem } from '@/domain/export/item';
import type { Block } from '@/domain/prose';
import { formatDate, formatNumber } from '@/i18n/format';
import { plainGloss } from '@/i18n/gloss';
import type { Locale } from '@/i18n/locales';
import { publicUrl } from '@/i18n/public-url';
import { type DeskPage, itemOf, publicPath } from './desk-items';

const MARKS: Record<Standing, string | null> = {
  draft: '草稿，未审',
  signed: '三审通过，尚未公开',
  public: null,
};
const fact = (name: string, value: string): string => plainGloss(`${name}：${value}`);

async function ofArticle({ source, firstPublished, place, credits }: Article, locale: Locale) {
  const t = await getTranslations({ locale, namespace: 'News' });
  const closing = (['supervisor', 'reviewer', 'editor'] as const)
    .filter((who) => credits[who])
    .map((who) => fact(t(`credits.${who}`), credits[who]));
  const when = [formatDate(firstPublished, locale), place].filter(Boolean).join('　');
  return { facts: [when, plainGloss(t('article.source', { source }))], closing };
}

async function ofDisclosure(disclosure: Disclosure, locale: Locale) {
  const t = await getTranslations({ locale, namespace: 'Disclosures' });
  const { publisher, documentNumber, legalBasis, formedOn, kind } = disclosure;
  const facts = [
    fact(t('facts.kind'), t(`kinds.${kind}.name`)),
    fact(t('facts.publisher'), publisher),
    ...(documentNumber ? [fact(t('facts.documentNumber'), documentNumber)] : []),
    ...(legalBasis.length ? [fact(t('facts.legalBasis'), legalBasis.join('；'))] : []),
    fact(t('facts.formedOn'), formatDate(formedOn, locale)),
  ];
  return { facts, closing: [] };
}

/** The texts of a decision as they stand on its page, each under its heading. */
async function bodyOfDecision(decision: Decision, locale: Locale): Promise<Block[]> {
  const t = await getTranslations({ locale, namespace: 'Decisions' });
  return DECISION_SECTIONS.flatMap((section): Block[] => [
    { type: 'heading', level: 2, text: plainGloss(t(`sections.${section}`)) },
    ...paragraphs(decision[section]).map((text): Block => ({ type: 'paragraph', content: [{ text }] })),
  ]);
}

async function ofDecision(decision: Decision, locale: Locale) {
  const t = await getTranslations({ locale, namespace: 'Decisions' });
  const day = (iso: string) => formatDate(iso, locale);
  const facts = [
    ['documentNumber', decision.documentNumber],
    ['organ', decision.organ],
    ['kind', t(`kinds.${decision.kind}`)],
    ['party', decision.party],
    ['madeOn', day(decision.madeOn)],
    ['published', day(decision.firstPublished)],
    // Until when it may hang: a sheet on a wall and an article elsewhere do not expire by themselves.
    ['through', day(decision.publicThrough)],
  ] as const;
  return {
    facts: facts.map(([name, value]) => fact(t(`facts.${name}`), value)),
    closing: [plainGloss(t('text.source'))],
  };
}

const ownWords = (page: DeskPage, locale: Locale) => {
  if (page.collection === 'decisions') return ofDecision(page.decision, locale);
  return page.collection === 'articles'
    ? ofArticle(page.article, locale)
    : ofDisclosure(page.disclosure, locale);
};

/** A file cannot go along into another form; it is named, to be fetched at the address below. */
async function filesOf(attachments: readonly Attachment[], locale: Locale): Promise<string[]> {
  const t = await getTranslations({ locale, namespace: 'Site.attachments' });
  return attachments.map(({ title, pages, bytes }) => {
    const { amount, unit } = sizeOf(bytes);
    const size = `${formatNumber(amount, locale)}\u00a0${unit}`;
    return fact(
      t('title'),
      plainGloss(`${title}（${t('facts', { pages: formatNumber(pages, locale), size })}）`),
    );
  });
}

/** What an item of the desk says in one language, to leave the site in another form. */
export async function toExport(page: DeskPage, locale: Locale): Promise<ExportItem> {
  const item = itemOf(page);
  const site = await getTranslations({ locale, namespace: 'Site' });
  const own = await ownWords(page, locale);
  const marks = [MARKS[page.standing], item.isSample ? '样例' : null].filter(Boolean);
  return {
    ...own,
    closing: [...(await filesOf(item.attachments, locale)), ...own.closing],
    title: item.title,
    summary: item.summary,
    body: 'body' in item ? item.body : await bodyOfDecision(item, locale),
    mark: marks.length ? marks.join('　') : null,
    address: new URL(`/${locale}${publicPath(page.collection, item.slug)}`, publicUrl()).href,
    entry: page.entry,
    sourceOf: (source) => plainGloss(site('sourceOf', { source })),
  };
}

/** How entry and address are named under an item. */
export async function exportLabels(locale: Locale) {
  const t = await getTranslations({ locale, namespace: 'Record' });
  return {
    entry: (number: number) => plainGloss(t.markup('note', { number, entry: (words) => words })),
    address: '网址：',
  };
}
