import { getTranslations } from 'next-intl/server';
import { DECISION_SECTIONS, paragraphs } from '@/domain/decision';
import { formatDate } from '@/i18n/format';
import { pageLocale } from '@/i18n/page-locale';
import { getDecision } from '@/store/decisions';

type Asked = { params: Promise<{ locale: string; slug: string }> };

export const dynamic = 'force-dynamic';

const headers = {
  'Content-Type': 'text/plain; charset=utf-8',
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex, nofollow, noarchive',
};

/** The text of a decision to keep or print (政府信息公开条例 art. 24); none once it is closed. */
export async function GET(_: Request, { params }: Asked): Promise<Response> {
  const { slug } = await params;
  const locale = await pageLocale(params);
  const decision = await getDecision(locale, slug);
  if (!decision || decision.closing) return new Response(null, { status: 404, headers });
  const t = await getTranslations({ locale, namespace: 'Decisions' });
  const day = (iso: string) => formatDate(iso, locale);
  const facts = [
    ['documentNumber', decision.documentNumber],
    ['organ', decision.organ],
    ['kind', t(`kinds.${decision.kind}`)],
    ['party', decision.party],
    ['madeOn', day(decision.madeOn)],
    ['published', day(decision.firstPublished)],
    ['through', day(decision.publicThrough)],
  ] as const;
  const lines = [
    decision.title + (decision.isSample ? t('text.sample') : ''),
    '',
    ...facts.map(([name, value]) => t('text.fact', { name: t(`facts.${name}`), value })),
    ...DECISION_SECTIONS.flatMap((section) => [
      '',
      t(`sections.${section}`),
      ...paragraphs(decision[section]),
    ]),
    '',
    t('text.source'),
  ];
  return new Response(`${lines.join('\n')}\n`, { headers });
}
