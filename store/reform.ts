import 'server-only';
import { readPage } from '@/cms/reader';
import type { Reform, ReformFigure } from '@/domain/reform';
import type { Locale } from '@/i18n/locales';
import { toProse } from './prose';
import { type Doc, rows, words } from './publications';

function toSide(field: unknown, locale: Locale): ReformFigure['before'] {
  const side = field as Doc | undefined;
  return typeof side?.value === 'number' ? { value: side.value, year: words(side, 'year', locale) } : null;
}

export const getReform = async (locale: Locale): Promise<Reform> =>
  toReform(await readPage('reform'), locale);

/** The page about the reform as it is stored, public or not. */
export function toReform(doc: Doc, locale: Locale): Reform {
  return {
    introduction: toProse(doc.body, locale),
    isSample: doc.isSample === true,
    figures: rows(doc, 'figures').map((figure) => ({
      label: words(figure, 'label', locale),
      before: toSide(figure.before, locale),
      after: toSide(figure.after, locale),
      unit: words(figure, 'unit', locale),
      asReported: words(figure, 'asReported', locale),
      note: words(figure, 'note', locale),
    })),
    timeline: rows(doc, 'timeline').map((step) => ({
      when: words(step, 'when', locale),
      title: words(step, 'title', locale),
      text: words(step, 'text', locale),
    })),
    directory: rows(doc, 'directory').flatMap((row) => {
      const unit = row.unit as Doc | null;
      // A unit that is not published is an unresolved id here, and is not named.
      if (!unit || typeof unit !== 'object') return [];
      return [
        {
          former: words(row, 'former', locale),
          unit: {
            slug: String(unit.slug),
            name: words(unit, 'name', locale),
            telephone: String(unit.telephone),
          },
          note: words(row, 'note', locale),
        },
      ];
    }),
    meanings: rows(doc, 'meanings').map((meaning) => ({
      title: words(meaning, 'title', locale),
      text: words(meaning, 'text', locale),
      path: meaning.path ? String(meaning.path) : '',
    })),
  };
}
