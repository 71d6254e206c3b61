import type { Picture } from '@/domain/prose';

type Props = {
  picture: Picture;
  lazy?: boolean;
  /** Before or after the rest of the page; without it as the browser judges by its place. */
  priority?: 'high' | 'low';
  className?: string;
  /** How wide it is shown, as the `sizes` of HTML; where a picture comes in several widths. */
  sizes?: string;
};

const widths = ({ src, width, others = [] }: Picture): string | undefined =>
  others.length ? [{ src, width }, ...others].map((one) => `${one.src} ${one.width}w`).join(', ') : undefined;

/** A picture with its box reserved before it arrives. */
export function Photo({ picture, lazy = false, priority, className, sizes }: Props) {
  const srcSet = sizes ? widths(picture) : undefined;
  return (
    <img
      src={picture.src}
      srcSet={srcSet}
      sizes={srcSet && sizes}
      width={picture.width}
      height={picture.height}
      alt={picture.alt}
      loading={lazy ? 'lazy' : undefined}
      fetchPriority={priority}
      decoding="async"
      className={className}
    />
  );
}
