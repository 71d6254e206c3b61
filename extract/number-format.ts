import type { Archive } from './archive';
import { readWholeXml } from './xml';

/**
 * Built-in formats that show a day: 14–17 and 22 everywhere, 27–31, 36, 50–54, 57–58 in the Chinese edition
 * (ECMA-376 part 1, 18.8.30). 18–21, 32–35, 45–47, 55–56 show only a time of day, so they are left out.
 */
const BUILT_IN_DATES = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);

/** True when a custom format shows a day or a year: literals, escapes, colours and locales do not count. */
export function isDateFormat(code: string): boolean {
  const shown = code
    .replace(/"[^"]*"/g, '')
    .replace(/[\\_*]./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/general/gi, '');
  return /[yd]/i.test(shown) && !/[0#?]/.test(shown.replace(/\.0+/g, ''));
}

/** For each cell style number (attribute `s`): does it show a date? */
export async function readDateStyles(archive: Archive, part: string): Promise<boolean[]> {
  const custom = new Map<number, boolean>();
  const styles: boolean[] = [];
  let inCellFormats = false;
  await readWholeXml(archive.read(part), {
    open(name, attributes) {
      if (name === 'numFmt')
        custom.set(Number(attributes.numFmtId), isDateFormat(attributes.formatCode ?? ''));
      if (name === 'cellXfs') inCellFormats = true;
      if (name === 'xf' && inCellFormats) {
        const id = Number(attributes.numFmtId ?? 0);
        styles.push(custom.get(id) ?? BUILT_IN_DATES.has(id));
      }
    },
    close(name) {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return styles;
}
