import type { Endpoint, PayloadRequest } from 'payload';
import { may } from '../../access';
import type { ImportBatch } from '../../payload-types';

/** A sentence for the person at the desk. */
export const refuse = (status: number, message: string): Response =>
  Response.json({ message }, { status, headers: { 'Cache-Control': 'no-store' } });

export const answer = (body: unknown): Response =>
  Response.json(body, { headers: { 'Cache-Control': 'no-store' } });

/**
 * The session's cookie is SameSite=Strict; this is the second lock. A browser says where a request comes from, and
 * what comes from elsewhere is refused; a program without a browser says nothing and needs the session anyway.
 */
export function isFromDesk(req: PayloadRequest): boolean {
  const site = req.headers.get('sec-fetch-site');
  if (site) return site === 'same-origin';
  const origin = req.headers.get('origin');
  return !origin || (URL.canParse(origin) && new URL(origin).host === req.headers.get('host'));
}

type Handler = (req: PayloadRequest) => Promise<Response> | Response;
type BatchHandler = (batch: ImportBatch, req: PayloadRequest) => Promise<Response> | Response;

/** For the case-management role, and from the desk's own pages only. */
export const forClerk =
  (handler: Handler): Endpoint['handler'] =>
  (req) => {
    if (!may(req, 'create', 'imports')) return refuse(403, '您的角色不能导入案件。');
    if (!isFromDesk(req)) return refuse(403, '请求不是从编辑台发出的，没有执行。');
    return handler(req);
  };

async function find(req: PayloadRequest): Promise<ImportBatch | null> {
  const id = String(req.routeParams?.id ?? '');
  const { docs } = await req.payload.find({
    collection: 'import-batches',
    where: { id: { equals: Number(id) || 0 } },
    limit: 1,
    depth: 0,
    overrideAccess: false,
    req,
  });
  return docs[0] ?? null;
}

const withBatch =
  (handler: BatchHandler): Handler =>
  async (req) => {
    const batch = await find(req);
    return batch ? handler(batch, req) : refuse(404, '没有这个批次。');
  };

/** Does something to a batch. */
export const clerkWithBatch = (handler: BatchHandler): Endpoint['handler'] => forClerk(withBatch(handler));

/** Shows something of a batch to those who may read it. */
export const readerOfBatch =
  (handler: BatchHandler): Endpoint['handler'] =>
  (req) =>
    may(req, 'read', 'imports') ? withBatch(handler)(req) : refuse(403, '您的角色不能查看导入批次。');
