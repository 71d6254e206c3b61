import { describe, expect, it } from 'vitest';
import { slipPage } from '@/cms/slip';
import { PARTY_ROLES } from '@/domain/party';
import { DISCLOSURE_REVIEW_KINDS, TOPIC_KINDS } from '@/domain/review/kind';
import { viewerOfRole } from '@/domain/visibility';
import zh from '@/messages/zh.json';
import type { Block } from '../../../domain/prose';
import { SEED_SETTINGS } from './index';
import { wordsOf } from './words';

const { about, help, privacy } = SEED_SETTINGS;
const linksOf = (body: Block[]): string[] =>
  [...JSON.stringify(body).matchAll(/"href":"([^"]+)"/g)].map(([, href = '']) => href);

describe('what the site says of itself', () => {
  it('calls the paper with the code by the name printed on it, and the number too', async () => {
    const receipt = { number: 'J', code: 'C', unitName: '', unitTelephone: '', language: 'zh' } as const;
    const slip = await slipPage([receipt], '');
    const heading = /<h1>([^<]+)<\/h1>/.exec(slip)?.[1] ?? '';
    const number = /<dt>([^<]+)<\/dt><dd class="number">/.exec(slip)?.[1] ?? '';
    expect(zh.Cases.lead).toContain(heading);
    expect(zh.Cases.help.where.text).toContain(heading);
    expect(wordsOf(help)).toContain(`“${heading}”上的${number}和查询码`);
    expect(zh.Visibility.text).toContain(number);
    expect(zh.Cases.form.number.label).toBe(number);
  });

  it('tells everybody who is given a receipt that they may look up', () => {
    const viewers = new Set(PARTY_ROLES.map((role) => viewerOfRole(role)));
    expect([...viewers].sort()).toEqual(['reporter', 'traffic-party', 'victim']);
    for (const word of ['被害人', '被侵害人', '控告人', '近亲属', '交通事故当事人', '报案的人'])
      expect(zh.Cases.help.who.text).toContain(word);
  });

  it('says on the privacy page what an answer shows and what is kept of looks at a case', () => {
    for (const word of ['办案单位', '环节', '日期', '期限', '结果', '救济', '单位、岗位和理由'])
      expect(wordsOf(privacy)).toContain(word);
    expect(zh.Cases.looks.rule).toContain('您自己的查询不记录');
    expect(wordsOf(privacy)).toContain('您自己的查询不记录');
  });

  it('leads on the page about it to everything it has, decisions included', () => {
    for (const path of [
      '/disclosures',
      '/decisions',
      '/units',
      '/cases',
      '/reform',
      '/statistics',
      '/corrections',
      '/record',
    ])
      expect(linksOf(about)).toContain(path);
    expect(wordsOf(about)).not.toMatch(/没有[^；。]*(?<!治安)处罚名单/);
  });

  it('promises the secrecy review of what goes through it only', () => {
    const kinds = [...Object.values(TOPIC_KINDS), ...Object.values(DISCLOSURE_REVIEW_KINDS)];
    expect(kinds.every(({ consultations }) => consultations.includes('secrecy'))).toBe(false);
    expect(wordsOf(about)).not.toContain('并经过保密审查');
    expect(wordsOf(about)).toContain('涉及执法和法律的，还要法制、保密部门签意见');
  });
});
