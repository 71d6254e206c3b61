import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Marked } from 'marked';

const FILE = path.resolve(/* turbopackIgnore: true */ process.cwd(), 'docs/desk.md');
/** Where its pictures stand for who reads the file in the repository; the desk has them at its root. */
const PUBLIC = '../public/';

let made: string | undefined;

const anchor = (title: string): string => encodeURIComponent(title.replace(/<[^>]+>/g, '').trim());

/** The handbook as HTML with a list of its chapters. Rejects nothing: without the file it says so. */
export function handbookHtml(): string {
  if (made !== undefined) return made;
  const chapters: string[] = [];
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth }) {
        const title = this.parser.parseInline(tokens);
        if (depth !== 2) return `<h${depth}>${title}</h${depth}>`;
        chapters.push(title);
        return `<h2 id="${anchor(title)}">${title}</h2>`;
      },
      image({ href, text }) {
        const src = href.startsWith(PUBLIC) ? `/${href.slice(PUBLIC.length)}` : href;
        return `<img src="${src}" alt="${text}" loading="lazy">`;
      },
    },
  });
  let text: string;
  try {
    text = readFileSync(FILE, 'utf8');
  } catch {
    return '<p>这台机器上没有带手册（docs/desk.md）。请联系系统管理员。</p>';
  }
  const body = marked.parse(text, { async: false });
  const list = chapters.map((title) => `<li><a href="#${anchor(title)}">${title}</a></li>`).join('');
  made = body.replace('</h1>', `</h1><nav aria-label="目录"><ol>${list}</ol></nav>`);
  return made;
}
