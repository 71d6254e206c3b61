import type { Payload } from 'payload';
import { type PictureOf, toLexical } from '../prose/lexical';
import { seedAttachment } from './attachments';
import { SEED_ARTICLES, SEED_DISCLOSURES } from './content';

const asSeed = { locale: 'zh', context: { seeding: true }, draft: false } as const;

export async function seedArticles(payload: Payload, pictureOf: PictureOf): Promise<number> {
  for (const { picture, body, withdrawn, featured: _, ...article } of SEED_ARTICLES) {
    await payload.create({
      ...asSeed,
      collection: 'articles',
      data: {
        ...article,
        cover: pictureOf(picture) as number,
        body: toLexical(body, pictureOf) as never,
        withdrawal: withdrawn,
        isSample: true,
        _status: 'published',
      },
    });
  }
  return SEED_ARTICLES.length;
}

export async function seedDisclosures(payload: Payload, pictureOf: PictureOf): Promise<number> {
  for (const { body, withdrawn, legalBasis, attachments = [], ...disclosure } of SEED_DISCLOSURES) {
    const files: { title: string; file: number }[] = [];
    for (const { title, file } of attachments)
      files.push({ title, file: await seedAttachment(payload, file) });
    await payload.create({
      ...asSeed,
      collection: 'disclosures',
      data: {
        ...disclosure,
        legalBasis: legalBasis.map((name) => ({ name })),
        body: toLexical(body, pictureOf) as never,
        attachments: files,
        withdrawal: withdrawn,
        isSample: true,
        _status: 'published',
      },
    });
  }
  return SEED_DISCLOSURES.length;
}
