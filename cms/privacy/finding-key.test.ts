import { createHmac } from 'node:crypto';
import { afterEach, expect, it, vi } from 'vitest';
import { scanPassages } from '../../domain/privacy/passage';
import { codeSecret } from '../secrets';
import { findingKeys } from './finding-key';

const ref = { entity: 'units', document: '7' };
const findingsIn = (text: string) =>
  scanPassages([{ path: 'a.0', field: 'a', locale: 'zh', place: '名称', text }], {});
const keysIn = (text: string, of = ref) => findingsIn(text).map(findingKeys(of));

afterEach(() => vi.restoreAllMocks());

it('is for a short text what it was in the first clearances', () => {
  const text = '窗口民警张小明今天值班。';
  const said = JSON.stringify(['privacy', 'units', '7', 'name', '张小明', 'a', 'zh', text]);
  const before = createHmac('sha256', codeSecret()).update(said).digest('hex');
  expect(keysIn(text)).toEqual([before]);
});

it('is another one for any change of a long text, its words and its document', () => {
  const long = `当事人张小明，当事人李建国。${'好'.repeat(3_000)}`;
  const [zhang, li] = keysIn(long);
  expect(zhang).not.toBe(li);
  expect(keysIn(`${long}吗`)[0]).not.toBe(zhang);
  expect(keysIn(long, { ...ref, document: '8' })[0]).not.toBe(zhang);
  expect(keysIn(long)[0]).toBe(zhang);
});

it('reads a long text once, however many different names stand in it', () => {
  const given = Array.from({ length: 1_000 }, (_, at) => `当事人张${String.fromCharCode(0x4f60 + at)}明，`);
  const findings = findingsIn(given.join(''));
  expect(new Set(findings.map(({ text }) => text)).size).toBeGreaterThan(500);
  const written = vi.spyOn(JSON, 'stringify');
  findings.forEach(findingKeys(ref));
  const bytes = written.mock.results.reduce((sum, { value }) => sum + String(value).length, 0);
  expect(bytes).toBeLessThan(200 * findings.length + 10_000);
});
