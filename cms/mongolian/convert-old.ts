import type { Converted } from '../../mongolian/convert/converted';

/**
 * Old codes to the codes the site stores. The code table comes only when it is asked for: no other page of the desk
 * needs it.
 */
export async function convertOld(text: string): Promise<Converted> {
  const [{ fromMenksoft }, { default: codec }] = await Promise.all([
    import('../../mongolian/convert/menksoft'),
    import('mongol-code'),
  ]);
  return fromMenksoft(text, codec);
}

/** What became of a conversion of `text`, in an editor's words. */
export const conversionWords = (text: string, { refusals }: Converted): string =>
  refusals.length === 0
    ? '旧编码已经转换。'
    : `有 ${refusals.length} 处没有转换，原样留着：${refusals
        .map(({ at, why }) => `第 ${[...text.slice(0, at)].length + 1} 个字符，${why}`)
        .join('；')}。`;
