import { isolateObjectProperty, type PayloadRequest } from 'payload';
import { type DecisionPolicy, toDecisionPolicy } from '../../domain/decision/policy';
import type { DecisionStep, StepTaken } from '../../domain/decision/step';
import { bureauDay } from '../today';

type Doc = Record<string, unknown>;
export type DecisionId = number | string;

/**
 * Every read here is the desk's own, in the same transaction as what asks. Payload writes the language of a read into
 * the request it is given, and the save that is under way would go on in that language.
 */
const own = (req: PayloadRequest) => {
  const apart = isolateObjectProperty(req, ['locale', 'fallbackLocale', 'query'] as never);
  apart.query = { ...req.query };
  return { overrideAccess: true, depth: 0, req: apart } as const;
};

/** The newest text of a decision in all languages, a draft included; null where there is none. */
export async function newestText(req: PayloadRequest, id: DecisionId): Promise<Doc | null> {
  const found = await req.payload.findByID({
    ...own(req),
    collection: 'decisions',
    id,
    draft: true,
    locale: 'all',
    disableErrors: true,
  });
  return found as unknown as Doc | null;
}

/** What the public reads of it in all languages; null where it was never public. */
export async function publicText(req: PayloadRequest, id: DecisionId): Promise<Doc | null> {
  const found = await req.payload.findByID({
    ...own(req),
    collection: 'decisions',
    id,
    draft: false,
    locale: 'all',
    disableErrors: true,
  });
  const doc = found as unknown as Doc | null;
  return doc?._status === 'published' ? doc : null;
}

/** The bureau's day on which it was first published. */
export const publishedOn = (doc: Doc | null): string | null =>
  doc?.publishedAt ? bureauDay(String(doc.publishedAt)) : null;

export type StoredStep = StepTaken & { role: string | null; note: string | null };

/** Everything that was done to a decision, oldest first. */
export async function stepsOf(req: PayloadRequest, id: DecisionId): Promise<StoredStep[]> {
  const { docs } = await req.payload.find({
    ...own(req),
    collection: 'decision-steps',
    where: { decision: { equals: Number(id) } },
    sort: 'id',
    pagination: false,
  });
  return docs.map(({ step, newDigest, user, role, createdAt, note }) => ({
    step: step as DecisionStep,
    digest: newDigest,
    user: user ?? null,
    role: role ?? null,
    at: createdAt,
    note: note ?? null,
  }));
}

export async function decisionPolicy(req: PayloadRequest): Promise<DecisionPolicy> {
  const settings = await req.payload.findGlobal({ ...own(req), slug: 'settings' });
  return toDecisionPolicy(settings as unknown as Doc);
}
