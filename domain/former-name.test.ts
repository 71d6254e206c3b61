import { describe, expect, test } from 'vitest';
import { formerNames, formerNamesOf } from './former-name';
import type { DirectoryRow } from './reform';
import type { Unit } from './unit';

const unit = (slug: string, name: string, former: string[]): Unit => ({
  slug,
  kind: 'bureau',
  name,
  formerNames: former,
  handles: [],
  address: '',
  telephone: '',
  hours: '',
  isSample: true,
});

const publicOrder = unit('public-order', '治安管理局', ['治安大队', '出入境', '治安大队', '治安管理局']);
const traffic = unit('traffic', '交通管理大队', ['交警中队']);
const centre = unit('centre', '公安行政服务中心', ['出入境窗口']);
const row = (former: string, { slug, name }: Unit, note = ''): DirectoryRow => ({
  former,
  unit: { slug, name, telephone: '110' },
  note,
});

const said = (names: ReturnType<typeof formerNames>) => names.map((one) => `${one.former}→${one.unit.slug}`);

describe('old names', () => {
  test('come from the directory first, then from what units were called', () => {
    const names = formerNames([row('治安大队', publicOrder, '合并')], [publicOrder, traffic]);
    expect(said(names)).toEqual(['治安大队→public-order', '出入境→public-order', '交警中队→traffic']);
    expect(names[0]?.note).toBe('合并');
  });

  test('an old name the directory sends to one unit is not also sent to another', () => {
    const names = formerNames([row('出入境', centre)], [publicOrder, centre]);
    expect(said(names).filter((one) => one.startsWith('出入境→'))).toEqual(['出入境→centre']);
  });

  test('the directory may send one old name to several units', () => {
    const names = formerNames([row('交警中队', traffic), row('交警中队', publicOrder)], []);
    expect(said(names)).toEqual(['交警中队→traffic', '交警中队→public-order']);
  });

  test("a unit's present name is no old name", () => {
    expect(said(formerNames([], [publicOrder]))).not.toContain('治安管理局→public-order');
  });

  test('one unit has only its own', () => {
    const names = formerNames([row('出入境', centre)], [publicOrder, traffic, centre]);
    expect(said(formerNamesOf('centre', names))).toEqual(['出入境→centre', '出入境窗口→centre']);
  });
});
