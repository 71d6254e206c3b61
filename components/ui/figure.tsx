import { useLocale } from 'next-intl';
import type { Block } from '@/domain/prose';
import { Photo } from './photo';
import { Source } from './source';

/** As styles/parts/text.css and styles/script/figures.css lay a figure out: over the page, or between its bars. */
const FIGURE_SIZES = {
  zh: '(min-width: 44rem) 42rem, calc(100vw - 2rem)',
  mn: 'min(100vw - 8.5rem, 40rem)',
} as const;

type Props = { block: Extract<Block, { type: 'figure' }>; isInFirstScreen: boolean };

/** A picture inside a text: a phone fetches the small one, and at once where it is seen at once. */
export function Figure({ block, isInFirstScreen }: Props) {
  const locale = useLocale();
  return (
    <figure>
      <Photo
        picture={block.picture}
        lazy={!isInFirstScreen}
        priority={isInFirstScreen ? 'high' : undefined}
        sizes={FIGURE_SIZES[locale]}
      />
      <figcaption>
        {block.caption}
        <Source source={block.source} />
      </figcaption>
    </figure>
  );
}
