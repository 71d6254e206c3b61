import { expect, it, vi } from 'vitest';
import { KINDS, PUBLISHABLE_KINDS } from '@/domain/decision/kind';
import zh from '@/messages/zh.json';
import { disclosures } from './disclosures';
import { TOPIC_NAMES } from './topic-names';

vi.mock('server-only', () => ({}));

type Choice = { name?: string; options?: { value: string; label: string }[]; fields?: Choice[] };
const choicesOf = (fields: Choice[], name: string): Choice['options'] =>
  fields.flatMap((field) =>
    field.name === name ? (field.options ?? []) : (choicesOf(field.fields ?? [], name) ?? []),
  );

it('topics and kinds are called at the desk what citizens read', () => {
  expect(TOPIC_NAMES).toEqual(zh.News.topics);
  const kinds = choicesOf(disclosures.fields as Choice[], 'kind') ?? [];
  const publicKinds = Object.entries(zh.Disclosures.kinds).map(([value, { name: label }]) => ({
    value,
    label,
  }));
  expect(kinds).toEqual(publicKinds);
  for (const kind of PUBLISHABLE_KINDS) expect(KINDS[kind].term).toBe(zh.Decisions.kinds[kind]);
});
