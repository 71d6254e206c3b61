import type { PayloadRequest } from 'payload';

type Access = ((args: { req: PayloadRequest }) => unknown) | undefined;

/**
 * Whether whoever asks may write something in this collection or global, as its own access says (cms/access.ts): make
 * it or change it. That single documents may be closed to them is for the reading of the document to say. False where
 * there is no such collection.
 */
export async function mayWrite(req: PayloadRequest, slug: string, isGlobal: boolean): Promise<boolean> {
  const { collections, globals } = req.payload;
  const config = isGlobal
    ? globals.config.find((global) => global.slug === slug)
    : collections[slug as keyof typeof collections]?.config;
  const { create, update } = (config?.access ?? {}) as { create?: Access; update?: Access };
  return Boolean((!isGlobal && (await create?.({ req }))) || (await update?.({ req })));
}
