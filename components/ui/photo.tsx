import type { Picture } from '@/domain/prose';

type Props = { picture: Picture; lazy?: boolean; className?: string };

/** A picture with its box reserved before it arrives. */
export function Photo({ picture, lazy = false, className }: Props) {
  return (
    <img
      src={picture.src}
      width={picture.width}
      height={picture.height}
      alt={picture.alt}
      loading={lazy ? 'lazy' : undefined}
      decoding="async"
      className={className}
    />
  );
}
