import { expect, test } from 'vitest';
import { plainWords } from './plain-words';

test.each([
  ['Failed query: select * from cases where number = ?\nparams: J15052520260100000001,1\nmore', 'J150525'],
  ['no such case: J15052520260100000001', '0100000001'],
  ['code K7QM-2F4X-9P3D-W8N5 is wrong', 'K7QM'],
  ['client 203.0.113.77 went away', '203.0.113'],
  ['client 2001:db8:1:2:3:4:5:6 went away', '2001:db8'],
  [
    'revalidating cache with key: async()=>{const a=1;\n}-published,articles,{"where":{"slug":{"equals":"zhang-san"}}}',
    'zhang-san',
  ],
  ['called 13800138000', '13800138000'],
  ['called 0475-0001019', '0001019'],
  ['identity 15232520000101123X', '15232520000101123X'],
  ['sent to some.body@example.gov.cn', 'some.body'],
])('what may name somebody does not come into the log: %s', (line, secret) => {
  expect(line).toContain(secret);
  expect(plainWords(line)).not.toContain(secret);
});

test.each([
  'Error: connect ECONNREFUSED\n    at file:///work/build/door/main.mjs:1234:56',
  'SQLITE_BUSY: database is locked (code 5)',
  'PORT 的端口 3000 已经有程序在用。',
  '    at Object.find (.next/server/chunks/ssr/_0abc123._.js:15:99321)',
])('what an operator needs stays: %s', (line) => {
  expect(plainWords(line)).toBe(line);
});
