/** Slanted lines to fill a shape with, so that it differs from a solid one without colour. */
export function Hatch({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="chart-hatch" width={2} height={6} />
      </pattern>
    </defs>
  );
}
