import type { Payload } from 'payload';
import { seedAccounts } from './accounts';
import { seedCases } from './cases';
import { seedDecisions } from './decisions';
import { seedFrame, seedMongolianFrame, seedReform, seedSitePages } from './pages';
import { seedPictures } from './pictures';
import { seedArticles, seedDisclosures } from './publications';
import { seedUnits } from './units';

export type Said = (line: string) => void;

/** Fills an empty installation with sample content, marked as sample, and demonstration accounts. */
export async function seedSample(payload: Payload, say: Said): Promise<void> {
  say('写入样例图片…');
  const pictures = await seedPictures(payload);
  const pictureOf = (key: string) => {
    const id = pictures.get(key);
    if (id === undefined) throw new Error(`Sample content names an unknown picture: ${key}`);
    return id;
  };
  say('写入样例单位和固定页面…');
  const units = await seedUnits(payload);
  // First the frame: a telephone number in a text is the bureau's own when it stands there.
  await seedMongolianFrame(payload, await seedFrame(payload));
  await seedReform(payload, units);
  await seedSitePages(payload);
  say('写入样例新闻和公开事项…');
  const articles = await seedArticles(payload, pictureOf);
  const disclosures = await seedDisclosures(payload, pictureOf);
  const decisions = await seedDecisions(payload);
  say(`  新闻 ${articles} 篇，公开事项 ${disclosures} 项，行政决定 ${decisions} 件，单位 ${units.size} 个`);
  const slips = await seedCases();
  if (slips) say(`样例案件的查询回执：${slips}`);
  say(`演示账号和密码：${await seedAccounts(payload)}`);
}
