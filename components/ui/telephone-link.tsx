/** A number that calls at a touch. */
export function TelephoneLink({ number }: { number: string }) {
  return (
    <a className="text-link num" href={`tel:${number}`}>
      {number}
    </a>
  );
}
