import type { LookUpFound } from '@/domain/look-up-outcome';
import { routeLocale } from '@/i18n/page-locale';
import { lookUpCase } from '@/store/cases';
import { getContacts } from '@/store/site';

type Context = { params: Promise<{ locale: string }> };

export const dynamic = 'force-dynamic';

/** What a look-up comes to, for the door only; nobody outside can come here or send these headers. */
export async function GET({ headers }: Request, { params }: Context): Promise<Response> {
  const form = headers.get('x-door-form');
  if (!form) return new Response(null, { status: 404 });
  const fields = JSON.parse(Buffer.from(form, 'base64url').toString('utf8')) as Record<string, string>;
  const locale = await routeLocale(params);
  const [contacts, outcome] = await Promise.all([
    getContacts(locale),
    lookUpCase(locale, fields, headers.get('x-door-client') ?? ''),
  ]);
  const found: LookUpFound = { outcome, contacts };
  return Response.json(found);
}
