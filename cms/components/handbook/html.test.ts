import { existsSync, readdirSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { SIGN_OFFS, STEP_TERMS } from '@/domain/decision/step';
import { handbookHtml } from './html';

const html = await handbookHtml();

describe('the handbook', () => {
  it('has a list of its chapters, each of which leads to one', () => {
    const links = [...html.matchAll(/<li><a href="#([^"]+)">/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(6);
    for (const id of links) expect(html).toContain(`<h2 id="${id}">`);
  });

  it('tells how a decision is signed, sent back, corrected, withdrawn and taken down', () => {
    const [, chapter = ''] = /<h2 id="[^"]*">行政决定<\/h2>([\s\S]*?)<h2/.exec(html) ?? [];
    for (const step of [...SIGN_OFFS, 'send-back', 'corrected', 'withdrawn', 'expiry-seen'] as const)
      expect(chapter).toContain(STEP_TERMS[step]);
  });

  it('shows pictures that are there, each described, with its box and leading to itself, and none is left over', async () => {
    const shown = [...html.matchAll(/<img src="([^"]+)" alt="([^"]*)"(?: width="(\d+)" height="(\d+)")?/g)];
    for (const [, src = '', alt = '', width, height] of shown) {
      expect(existsSync(`public${src}`), src).toBe(true);
      expect(alt.length, src).toBeGreaterThan(4);
      expect(html, src).toContain(`<a href="${src}"><img src="${src}" `);
      const file = await sharp(`public${src}`).metadata();
      expect([Number(width), Number(height)], src).toEqual([file.width, file.height]);
    }
    const files = readdirSync('public/handbook').map((name) => `/handbook/${name}`);
    expect(shown.map(([, src]) => src).sort()).toEqual(files.sort());
    expect(files.length).toBeGreaterThan(4);
  });
});
