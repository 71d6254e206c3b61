import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LIMITS } from '../domain/procedure/limit';
import { STEP_IDS } from '../domain/procedure/step';
import { REMEDY_IDS } from '../domain/remedy';
import zh from '../messages/zh.json';
import { handbook } from '../scripts/handbook-text';

const held = readFileSync(new URL('../docs/handbook-law.md', import.meta.url), 'utf8');

test('docs/handbook-law.md is what the tables say; else run npx tsx scripts/handbook.ts', () =>
  expect(held).toBe(handbook()));

test('it holds every limit, every step and every right', () => {
  for (const { id } of LIMITS) expect(held).toContain(`（${id}）`);
  for (const id of REMEDY_IDS) expect(held).toContain(`（${id}）`);
  const steps: Record<string, Record<string, { term: string }>> = zh.Procedures.steps;
  for (const id of STEP_IDS) {
    const [kind = '', name = ''] = id.split('.');
    expect(held).toContain(`| ${steps[kind]?.[name]?.term} |`);
  }
});
