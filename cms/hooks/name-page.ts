import type { CollectionBeforeChangeHook } from 'payload';
import { isStandingPage } from '../../domain/site';
import { PAGE_NAMES } from '../collections/page-names';

/** Lists and headings of the desk call a standing page by its Chinese name, whatever a form sends for it. */
export const namePage: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const slug = String(data.slug ?? originalDoc?.slug);
  return isStandingPage(slug) ? { ...data, name: PAGE_NAMES[slug] } : data;
};
