import type { Telephone } from '@/domain/site';
import { CellList } from '../ui/cell-list';

/** Numbers to call, each with what it is for; a tap calls. */
export function TelephoneList({ telephones }: { telephones: Telephone[] }) {
  return (
    <CellList
      cells={telephones.map(({ number, name, purpose }) => ({
        key: number,
        href: `tel:${number}`,
        title: (
          <>
            <strong className="num">{number}</strong> {name}
          </>
        ),
        text: purpose,
      }))}
    />
  );
}
