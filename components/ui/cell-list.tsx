import type { ReactNode } from 'react';
import { Icon } from './icon';

export type Cell = { key: string; href?: string; title: ReactNode; text?: ReactNode; value?: ReactNode };

function CellBody({ cell }: { cell: Cell }) {
  return (
    <>
      <span className="min-inline-0 grow">
        <span className="block">{cell.title}</span>
        {cell.text && <span className="block text-secondary text-muted">{cell.text}</span>}
      </span>
      {cell.value && <span className="shrink-0 text-secondary text-muted">{cell.value}</span>}
      {cell.href && <Icon name="chevron" />}
    </>
  );
}

/** WeUI's cells: one line of choice or fact after another. */
export function CellList({ cells }: { cells: Cell[] }) {
  return (
    <ul className="cells">
      {cells.map((cell) => (
        <li key={cell.key} className="cell">
          {cell.href ? (
            <a className="cell-body" href={cell.href}>
              <CellBody cell={cell} />
            </a>
          ) : (
            <div className="cell-body">
              <CellBody cell={cell} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
