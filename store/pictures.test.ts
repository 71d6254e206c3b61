import { describe, expect, it } from 'vitest';
import { toPicture } from './pictures';

const size = (name: string, width: number, height: number) => ({ filename: `${name}.webp`, width, height });
const DOC = {
  ...size('a', 1600, 1200),
  alt: { zh: '一扇门' },
  isCleared: true,
  sizes: {
    cover: size('a-1200x510', 1200, 510),
    coverMiddle: size('a-828x352', 828, 352),
    coverSmall: size('a-600x255', 600, 255),
    text: size('a-text-1080x810', 1080, 810),
    square: size('a-192x192', 192, 192),
  },
};
const others = (doc: object, wanted: 'full' | 'cover' | 'square') => toPicture(doc, wanted, 'zh')?.others;
const without = (name: keyof typeof DOC.sizes) => ({ ...DOC, sizes: { ...DOC.sizes, [name]: null } });

describe('a picture as a page shows it', () => {
  it('brings a whole one its small one, a cut one the one that is cut alike', () => {
    expect(toPicture(DOC, 'full', 'zh')).toMatchObject({ src: '/media/a.webp', width: 1600, height: 1200 });
    expect(others(DOC, 'full')).toEqual([{ src: '/media/a-text-1080x810.webp', width: 1080 }]);
    expect(others(DOC, 'cover')).toEqual([
      { src: '/media/a-828x352.webp', width: 828 },
      { src: '/media/a-600x255.webp', width: 600 },
    ]);
    expect(others(without('coverMiddle'), 'cover')).toEqual([{ src: '/media/a-600x255.webp', width: 600 }]);
    expect(others(DOC, 'square')).toBeUndefined();
  });

  it('is the whole one alone where there is no small one, as of an older program', () => {
    for (const doc of [without('text'), { ...DOC, sizes: undefined }])
      expect(toPicture(doc, 'full', 'zh')).toEqual({
        src: '/media/a.webp',
        width: 1600,
        height: 1200,
        alt: '一扇门',
      });
  });

  it('has no second copy as wide as itself', () => {
    const small = { ...DOC, ...size('a', 640, 480), sizes: { text: size('a-text-640x480', 640, 480) } };
    expect(others(small, 'full')).toBeUndefined();
  });

  it('is never a cut one with a whole one beside it', () => {
    expect(toPicture(without('cover'), 'cover', 'zh')).toMatchObject({ src: '/media/a.webp' });
    expect(others(without('cover'), 'cover')).toBeUndefined();
  });

  it('can be named in an address whatever its file is called', () => {
    const doc = { ...DOC, sizes: { text: size('牌 楼-text-1080x810', 1080, 810) } };
    expect(others(doc, 'full')?.[0]?.src).toBe(`/media/${encodeURIComponent('牌 楼-text-1080x810.webp')}`);
  });

  it('is nothing before the desk has cleared it', () => {
    expect(toPicture({ ...DOC, isCleared: false }, 'full', 'zh')).toBeNull();
  });
});
