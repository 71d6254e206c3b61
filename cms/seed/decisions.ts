import type { Payload } from 'payload';
import { SEED_DECISIONS } from './content';

/** The sample decisions: those with a time of publication public, the others as drafts nobody outside sees. */
export async function seedDecisions(payload: Payload): Promise<number> {
  for (const { withdrawn, ...decision } of SEED_DECISIONS) {
    const isDraft = decision.publishedAt === null;
    await payload.create({
      collection: 'decisions',
      locale: 'zh',
      context: { seeding: true },
      draft: isDraft,
      data: {
        ...decision,
        withdrawal: withdrawn,
        isSample: true,
        _status: isDraft ? 'draft' : 'published',
      },
    });
  }
  return SEED_DECISIONS.length;
}
