import { useLocale, useTranslations } from 'next-intl';
import type { Block, Inline } from '@/domain/prose';
import { Photo } from './photo';

/** A path of this site is written without its language, so that both languages share one text. */
const address = (href: string, locale: string): string => (href.startsWith('/') ? `/${locale}${href}` : href);

function Words({ content }: { content: Inline[] }) {
  const locale = useLocale();
  return content.map((part, index) => {
    const key = `${index}-${part.text}`;
    const text = part.bold ? <strong>{part.text}</strong> : part.text;
    if (!part.href) return <span key={key}>{text}</span>;
    return (
      <a key={key} href={address(part.href, locale)}>
        {text}
      </a>
    );
  });
}

function Source({ source }: { source: string }) {
  const t = useTranslations('Site');
  return source ? <span className="block text-caption text-muted">{t('sourceOf', { source })}</span> : null;
}

function Table({ block }: { block: Extract<Block, { type: 'table' }> }) {
  return (
    // A table wider than the screen must be scrolled by keyboard too (WCAG 2.1.1).
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section className="table-scroll" tabIndex={0} aria-label={block.caption}>
      <table>
        <caption>
          {block.caption}
          <Source source={block.source} />
        </caption>
        <thead>
          <tr>
            {block.head.map((cell, index) => (
              // Cells of a table may say the same; their order never changes while it is shown.
              <th key={index} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row, line) => (
            <tr key={line}>
              {row.map((cell, index) => (
                <td key={index}>
                  <Words content={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function BlockView({ block }: { block: Block }) {
  switch (block.type) {
    case 'heading':
      return block.level === 2 ? <h2>{block.text}</h2> : <h3>{block.text}</h3>;
    case 'paragraph':
      return (
        <p>
          <Words content={block.content} />
        </p>
      );
    case 'list': {
      const items = block.items.map((item) => (
        <li key={item.map(({ text }) => text).join('')}>
          <Words content={item} />
        </li>
      ));
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'quote':
      return (
        <blockquote>
          <Words content={block.content} />
        </blockquote>
      );
    case 'callout':
      return (
        <div role="note" className={`callout callout-${block.tone}`}>
          <strong className="block">{block.title}</strong>
          <Words content={block.content} />
        </div>
      );
    case 'table':
      return <Table block={block} />;
    case 'figure':
      return (
        <figure>
          <Photo picture={block.picture} lazy />
          <figcaption>
            {block.caption}
            <Source source={block.source} />
          </figcaption>
        </figure>
      );
  }
}

/** The body of a publication. */
export function Prose({ blocks }: { blocks: Block[] }) {
  return (
    <div className="prose">
      {blocks.map((block, index) => (
        // The order of a body never changes while it is shown.
        <BlockView key={index} block={block} />
      ))}
    </div>
  );
}
