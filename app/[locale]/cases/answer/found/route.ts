import type { Finder } from '@/domain/finder';
import type { LookUpFound } from '@/domain/look-up-outcome';
import { knownLocale } from '@/i18n/page-locale';
import { lookUpCase } from '@/store/cases';
import { foundRoute } from '@/store/found-route';
import { getContacts } from '@/store/site';

export const dynamic = 'force-dynamic';

/** What a look-up comes to. */
const find: Finder = async ({ locale: asked, form }): Promise<LookUpFound | null> => {
  if (!form) return null;
  const locale = knownLocale(asked);
  const [contacts, outcome] = await Promise.all([
    getContacts(locale),
    lookUpCase(locale, form.fields, form.client),
  ]);
  return { outcome, contacts };
};

export const GET = foundRoute('/cases/answer/found', find);
