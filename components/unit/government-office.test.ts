import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { Unit } from '@/domain/unit';
import { JsonLd } from '../ui/json-ld';
import { governmentOffice } from './government-office';

const unit: Unit = {
  slug: 'public-order',
  kind: 'bureau',
  name: '治安管理局',
  formerNames: ['治安大队'],
  handles: ['治安管理', '居住登记'],
  address: '奈曼旗',
  telephone: '110',
  hours: '昼夜',
  isSample: false,
};
const around = {
  url: 'https://example.cn/zh/units/public-order',
  parent: '奈曼旗公安局',
  sampleWords: '样例',
};

describe('a unit for search engines', () => {
  test('is an office with name, old names, telephone, address and bureau', () => {
    expect(governmentOffice(unit, around)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'GovernmentOffice',
      '@id': around.url,
      url: around.url,
      name: '治安管理局',
      alternateName: ['治安大队'],
      description: '治安管理；居住登记',
      telephone: '110',
      address: '奈曼旗',
      parentOrganization: { '@type': 'GovernmentOrganization', name: '奈曼旗公安局' },
    });
  });

  test('says so where it is made up', () => {
    const office = governmentOffice({ ...unit, isSample: true, formerNames: [] }, around);
    expect(office).toMatchObject({ disambiguatingDescription: '样例' });
    expect(office).not.toHaveProperty('alternateName');
  });

  test('no word of it can end its element', () => {
    const html = renderToStaticMarkup(
      createElement(JsonLd, { data: { name: '</script><script>alert(1)</script><!--' } }),
    );
    expect(html.match(/</g)).toHaveLength(2);
    const json = html.replace(/^<script[^>]*>|<\/script>$/g, '');
    expect(JSON.parse(json)).toEqual({ name: '</script><script>alert(1)</script><!--' });
  });
});
