import 'server-only';
import { type Asked, type Finder, keepFinder } from '@/domain/finder';

type Context = { params: Promise<{ locale: string }> };

/** The form as the door hands it on (door/public/form-reply.ts); undefined where none was sent. */
function formIn(headers: Headers): Asked['form'] {
  const form = headers.get('x-door-form');
  if (!form) return undefined;
  const fields = JSON.parse(Buffer.from(form, 'base64url').toString('utf8')) as Record<string, string>;
  return { fields, client: headers.get('x-door-client') ?? '' };
}

/**
 * The route by which the door asks for the first time what there is to answer at a path below the language; from then
 * on it calls `find` itself (domain/finder.ts). Nobody outside can come here or send these headers.
 */
export function foundRoute(path: string, find: Finder) {
  // While developing, what is found changes with every file that is saved.
  if (process.env.NODE_ENV === 'production') keepFinder(path, find);
  return async ({ url, headers }: Request, { params }: Context): Promise<Response> => {
    const { locale } = await params;
    const found = await find({ locale, search: new URL(url).search, form: formIn(headers) });
    return found === null ? new Response(null, { status: 404 }) : Response.json(found);
  };
}
