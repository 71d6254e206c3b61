import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { type ShareCard, ShareCardPreview } from '@/components/preview/share-card-preview';
import { LOCALE_CODES, type Locale } from '@/i18n/locales';
import { type DeskPage, getDeskPage, isDeskCollection, itemOf, type Standing } from '@/store/desk-items';
import { getDeskStandingPage } from '@/store/desk-pages';

type Props = { params: Promise<{ collection: string; id: string }> };

export const dynamic = 'force-dynamic';

/** In Chinese: the sheet has no Mongolian letters of its own. */
const LANGUAGES = { zh: '中文', mn: '蒙古文' } as const;

const STANDINGS = {
  draft: '草稿，未审：下面是最新一稿，公众看不到。',
  signed: '三审通过，尚未公开：下面是签过字的一稿，公众现在看不到。',
  public: '已公开：下面和公众看到的一样。',
} as const;

/** For what is sealed by law, or has no kind yet: there is nothing the public would see. */
const NoPage = () => (
  <main>
    <h1>没有可以预览的公开页</h1>
    <p>还没有选“决定种类”，或者这一种决定依法封存、从不公开，所以没有公开页。文字没有变化，请回到表单。</p>
  </main>
);

type Sheet = { title: string; standing: Standing; unclearedPictures: number; locales: Locale[] };

const sheetOf = (page: DeskPage): Sheet & { card: ShareCard } => {
  const { title, summary } = itemOf(page);
  const cover = page.collection === 'articles' ? page.article.cover : null;
  return { ...page, title, card: { title, summary, cover } };
};

/** A standing page is passed on under the account's own card. */
async function sheetAsked(collection: string, id: string): Promise<(Sheet & { card?: ShareCard }) | number> {
  if (collection === 'pages') {
    const page = await getDeskStandingPage(await headers(), 'zh', id);
    return typeof page === 'number' ? page : { ...page, title: page.name };
  }
  if (!isDeskCollection(collection)) return 404;
  const page = await getDeskPage(await headers(), 'zh', { collection, id, version: 'newest' });
  return typeof page === 'number' ? page : sheetOf(page);
}

/** Both languages of an item beside one another on two phones, and its share card. */
export default async function PreviewSheet({ params }: Props) {
  const { collection, id } = await params;
  const page = await sheetAsked(collection, id);
  if (page === 409) return <NoPage />;
  if (typeof page === 'number') notFound();
  return (
    <main>
      <h1>预览：{page.title || '（还没有标题）'}</h1>
      <ul>
        <li>{STANDINGS[page.standing]}</li>
        {page.unclearedPictures > 0 && (
          <li>有 {page.unclearedPictures} 张图片还没有核过，公开页上不显示，预览里也没有。</li>
        )}
        {!page.locales.includes('mn') && <li>蒙古文还不齐：蒙古文页会写明，并显示中文。</li>}
      </ul>
      <div className="phones">
        {LOCALE_CODES.map((code) => (
          <section key={code}>
            <h2>{LANGUAGES[code]}（手机 390×844）</h2>
            <iframe
              title={`${LANGUAGES[code]}手机预览`}
              src={`/preview/${code}/${collection}/${id}`}
              width={390}
              height={844}
            />
          </section>
        ))}
        {page.card && <ShareCardPreview {...page.card} />}
      </div>
    </main>
  );
}
