import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Marked, type Token } from 'marked';
import sharp from 'sharp';

const FILE = path.resolve(/* turbopackIgnore: true */ process.cwd(), 'docs/desk.md');
/** Where its pictures stand for who reads the file in the repository; the desk has them at its root. */
const PUBLIC = '../public/';

let made: Promise<string> | undefined;

const anchor = (title: string): string => encodeURIComponent(title.replace(/<[^>]+>/g, '').trim());

/** Pixels of a picture of the handbook; null where it is missing. */
const sizeOf = (src: string): Promise<{ width: number; height: number } | null> =>
  sharp(path.join(/* turbopackIgnore: true */ process.cwd(), 'public', src))
    .metadata()
    .catch(() => null);

/** Marks pictures with their place at the desk, and with their size: a chapter is jumped to before they have come. */
const placePicture = async (token: Token): Promise<void> => {
  if (token.type !== 'image') return;
  const src = token.href.startsWith(PUBLIC) ? `/${token.href.slice(PUBLIC.length)}` : token.href;
  Object.assign(token, { src, size: await sizeOf(src) });
};

async function make(text: string): Promise<string> {
  const chapters: string[] = [];
  const marked = new Marked({
    async: true,
    walkTokens: placePicture,
    renderer: {
      heading({ tokens, depth }) {
        const title = this.parser.parseInline(tokens);
        if (depth !== 2) return `<h${depth}>${title}</h${depth}>`;
        chapters.push(title);
        return `<h2 id="${anchor(title)}">${title}</h2>`;
      },
      image(token) {
        const { src, size } = token as unknown as { src: string; size: Awaited<ReturnType<typeof sizeOf>> };
        const box = size ? ` width="${size.width}" height="${size.height}"` : '';
        // On a phone a picture of the desk is too small to be read: by itself it can be drawn larger.
        return `<a href="${src}"><img src="${src}" alt="${token.text}"${box} loading="lazy"></a>`;
      },
    },
  });
  const body = await marked.parse(text);
  const list = chapters.map((title) => `<li><a href="#${anchor(title)}">${title}</a></li>`).join('');
  return body.replace('</h1>', `</h1><nav aria-label="目录"><ol>${list}</ol></nav>`);
}

/** The handbook as HTML with a list of its chapters, made once. Never rejects: without the file it says so. */
export async function handbookHtml(): Promise<string> {
  made ??= readFile(FILE, 'utf8').then(make);
  try {
    return await made;
  } catch {
    made = undefined;
    return '<p>这台机器上没有带手册（docs/desk.md）。请联系系统管理员。</p>';
  }
}
