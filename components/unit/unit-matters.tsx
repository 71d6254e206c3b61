import type { Unit } from '@/domain/unit';

/** What a unit handles. */
export function UnitMatters({ unit }: { unit: Unit }) {
  if (unit.handles.length === 0) return null;
  return (
    <ul className="text-list">
      {unit.handles.map((matter) => (
        <li key={matter}>{matter}</li>
      ))}
    </ul>
  );
}
