import { useLocale } from 'next-intl';
import { figuresOfFirstScreen } from '@/domain/first-screen';
import type { Block, Inline } from '@/domain/prose';
import { LOCALES } from '@/i18n/locales';
import { Figure } from './figure';
import { Source } from './source';

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

type BlockProps = { block: Block; isInFirstScreen: boolean };

function BlockView({ block, isInFirstScreen }: BlockProps) {
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
      return <Figure block={block} isInFirstScreen={isInFirstScreen} />;
  }
}

type Props = {
  blocks: Block[];
  /** What is read before it on its page: a figure far down is fetched only when it is come near. */
  before: string[];
};

/** The body of a publication. */
export function Prose({ blocks, before }: Props) {
  const { writing } = LOCALES[useLocale()];
  const first = figuresOfFirstScreen(blocks, before, writing);
  return (
    <div className="prose">
      {blocks.map((block, index) => (
        // The order of a body never changes while it is shown.
        <BlockView key={index} block={block} isInFirstScreen={first.includes(index)} />
      ))}
    </div>
  );
}
