import { describe, expect, it } from 'vitest';
import { findEntries, LONGEST_QUERY, readQuery, type SearchEntry, termsOf } from './search';

const entry = (
  title: string,
  summary = '',
  text = '',
  date: string | null = null,
  alike = text,
): SearchEntry => ({
  kind: 'news',
  path: `/news/${title}`,
  title,
  summary,
  date,
  isSample: false,
  keys: { title, summary, text },
  alike: { title, summary, text: alike },
});
const fold = (text: string) => text.toLowerCase();
const titles = (entries: SearchEntry[], query: string) =>
  findEntries(entries, { keys: termsOf(query, fold), alike: termsOf(query, fold) }).map(({ title }) => title);

describe('a query', () => {
  it('is cut to its bound by characters, not by halves of one', () => {
    const long = '𠀀'.repeat(LONGEST_QUERY + 1);
    expect(readQuery(long)).toEqual({ query: '𠀀'.repeat(LONGEST_QUERY), isCut: true });
    expect(readQuery(' 交通  事故\n')).toEqual({ query: '交通  事故', isCut: false });
    expect(readQuery('\u0000\uE264\u0007')).toEqual({ query: '', isCut: false });
  });
  it('is words, folded, each once', () => {
    expect(termsOf('A  b a', fold)).toEqual(['a', 'b']);
    expect(termsOf('   ', fold)).toEqual([]);
  });
});

describe('what is found', () => {
  const entries = [
    entry('甲', '', '身份证 交通事故', '2026-01-01'),
    entry('交通事故', '', '', '2025-01-01'),
    entry('乙', '交通事故', '身份证', '2026-02-01'),
    entry('丙', '', '交通事故', '2026-03-01'),
    entry('丁'),
  ];
  it('has all the words, titles first, then summaries, then the newest', () => {
    expect(titles(entries, '交通事故')).toEqual(['交通事故', '乙', '丙', '甲']);
    expect(titles(entries, '交通 身份证')).toEqual(['乙', '甲']);
    expect(titles(entries, '身份证 没有')).toEqual([]);
    expect(titles(entries, '没有 身份证 交通')).toEqual([]);
  });
  it('is nothing for nothing asked, and carries no keys', () => {
    expect(titles(entries, '  ')).toEqual([]);
    const [hit] = findEntries(entries, { keys: ['丁'], alike: ['丁'] });
    expect(hit).toMatchObject({ title: '丁' });
    expect(hit).not.toHaveProperty('keys');
    expect(hit).not.toHaveProperty('alike');
  });
  it('is each page once, what only looks like the words last, however new', () => {
    const alike = entry('戊', '', '别的', '2026-12-01', '交通事故');
    expect(titles([alike, ...entries], '交通事故')).toEqual(['交通事故', '乙', '丙', '甲', '戊']);
  });
});
