import type { Picture } from '@/domain/prose';
import { shareDescription } from '@/domain/share';

/** What stands in place of a cover (app/[locale]/layout.tsx). */
const WITHOUT_COVER = '/pictures/share.png';

export type ShareCard = { title: string; summary: string; cover: Picture | null };

/** About what WeChat shows of a link in a chat: title, description, and the middle of the cover as a square. */
export function ShareCardPreview({ title, summary, cover }: ShareCard) {
  return (
    <section aria-labelledby="share-card">
      <h2 id="share-card">微信分享卡片</h2>
      <div className="card">
        <strong>{title}</strong>
        <div>
          <p>{shareDescription(summary)}</p>
          <img src={cover?.jpeg?.src ?? WITHOUT_COVER} alt={cover?.alt ?? '没有封面，用本站图标'} />
        </div>
      </div>
      <p>卡片的样子由微信决定，各种手机略有不同；缩略图取封面正中。</p>
    </section>
  );
}
