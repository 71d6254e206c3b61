import { type BasePayload, type PayloadRequest, ValidationError } from 'payload';
import { explain } from '../../domain/privacy/explanation';
import { type Entity, isPublic } from './document';
import { isExemptCollection } from './exemptions';
import { isStopped, type JudgedFinding, judge } from './judge';
import { listed } from './listed';

type Data = Record<string, unknown>;
type Write = { slug: string; isGlobal: boolean; id?: unknown; data: Data; req?: Partial<PayloadRequest> };
type Reach = Pick<BasePayload, 'db' | 'collections' | 'globals'>;

/** A collection or global as its configuration says it; null where there is none. */
export function entityOf(payload: Reach, slug: string, isGlobal: boolean): Entity | null {
  const config = isGlobal
    ? payload.globals.config.find((global) => global.slug === slug)
    : payload.collections[slug as keyof typeof payload.collections]?.config;
  if (!config) return null;
  const versions = (config.versions || undefined) as { drafts?: unknown } | undefined;
  return { slug, fields: config.fields, hasDrafts: Boolean(versions?.drafts) };
}

/** The findings of one field: those that are listed, and how many more there are. */
type OfField = { place: string; shown: JudgedFinding[]; more: number };

const messageOf = ({ shown, more }: OfField): string =>
  [...new Set(shown.map(explain)), ...(more > 0 ? [`这一栏还有 ${more} 处没有列出，也要处理。`] : [])].join(
    '\n',
  );

/**
 * One error a field: the desk shows it beside the field, with every listed finding of the field on a line of its own
 * and a last line that counts the others. No field that has a finding goes unnamed.
 */
export function errorsOf(
  findings: readonly JudgedFinding[],
): { path: string; message: string; label: string }[] {
  const chosen = new Set(listed(findings));
  const byPath = new Map<string, OfField>();
  for (const finding of findings) {
    const { path, place } = finding.passage;
    const ofPath = byPath.get(path) ?? { place, shown: [], more: 0 };
    if (chosen.has(finding)) ofPath.shown.push(finding);
    else ofPath.more += 1;
    byPath.set(path, ofPath);
  }
  return [...byPath].map(([path, ofPath]) => ({
    path,
    message: messageOf(ofPath),
    label: [...new Set([ofPath.place, ...ofPath.shown.map(({ passage }) => passage.place)])].join('、'),
  }));
}

/**
 * Refuses a write that would make private content public: throws ValidationError (400) naming field, words, reason and
 * lawful form. Drafts pass. `data` holds every language, as it is about to be stored.
 */
export async function privacyGate(payload: Reach, { slug, isGlobal, id, data, req }: Write): Promise<void> {
  if (!isGlobal && isExemptCollection(slug)) return;
  const entity = entityOf(payload, slug, isGlobal);
  if (!entity || !isPublic(entity, data)) return;
  const document = isGlobal ? slug : String(id ?? data.id ?? '');
  const found = await judge(entity, document, data, { all: true }, { payload, req });
  const stopped = found.filter(isStopped);
  if (stopped.length === 0) return;
  throw new ValidationError(
    { ...(isGlobal ? { global: slug } : { collection: slug }), errors: errorsOf(stopped) },
    req?.t,
  );
}
