import { readFileSync } from 'node:fs';
import { createTranslator } from 'use-intl/core';

type Element = { type: unknown; props: Record<string, unknown> };

const MESSAGES = JSON.parse(readFileSync(new URL('../messages/zh.json', import.meta.url), 'utf8'));

/** What components ask of next-intl, without a server: for vi.mock('next-intl'). */
export const chineseWords = () => ({
  useLocale: () => 'zh',
  useTranslations: (namespace?: string) =>
    createTranslator({
      locale: 'zh',
      messages: MESSAGES,
      namespace: namespace as never,
      onError: (error) => {
        throw error;
      },
    }),
});

const isElement = (node: unknown): node is Element =>
  typeof node === 'object' && node !== null && 'type' in node && 'props' in node;

const attributes = (props: Record<string, unknown>): string =>
  Object.entries(props)
    .filter(([name, value]) => name !== 'children' && ['string', 'number'].includes(typeof value))
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');

/** A component without state, down to its tags, attributes and words: enough to see what would reach a reader. */
export const rendered = (node: unknown): string => {
  if (typeof node === 'string' || typeof node === 'number') return String(node);
  if (Array.isArray(node)) return node.map(rendered).join('');
  if (!isElement(node)) return '';
  const { type, props } = node;
  if (typeof type === 'function') return rendered(type(props));
  const inside = rendered(props.children);
  return typeof type === 'string' ? `<${type}${attributes(props)}>${inside}</${type}>` : inside;
};
