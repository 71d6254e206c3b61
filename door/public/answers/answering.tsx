import type { ReactElement } from 'react';
import { LookUpAnswer } from '@/components/case/look-up-answer';
import { SearchScreen } from '@/components/search/search-screen';
import type { LookUpFound } from '@/domain/look-up-outcome';
import type { SearchAnswer } from '@/domain/search';
import { isLocale } from '@/i18n/locales';

/**
 * A page made for each reader. All paths are below the language; `found` and the frame of a form are asked for by the
 * door only (addresses.ts).
 */
export type Answering = {
  /** The page around the answer, the same for every reader; it leaves a gap (components/ui/gap.tsx). */
  frame: string;
  /** Where Next says as JSON what there is to answer. */
  found: string;
  /** What is shown of it. */
  show: (found: unknown) => ReactElement;
};

export const LOOK_UP: Answering = {
  frame: '/cases/answer',
  found: '/cases/answer/found',
  show: (found) => <LookUpAnswer found={found as LookUpFound} />,
};

export const SEARCH: Answering = {
  frame: '/search',
  found: '/search/found',
  show: (found) => <SearchScreen found={found as SearchAnswer} />,
};

/** What answers at a decoded address that is asked for without a form; undefined where the page is the same for all. */
export const answeringAt = (path: string): Answering | undefined => {
  const [, locale = '', ...rest] = path.split('/');
  return isLocale(locale) && `/${rest.join('/')}` === SEARCH.frame ? SEARCH : undefined;
};
