/** The content codings an Accept-Encoding header allows (RFC 9110 12.5.3); without one, none. */
export const acceptedCodings = (accept: string | undefined): ReadonlySet<string> =>
  new Set(
    (accept ?? '')
      .toLowerCase()
      .split(',')
      .map((item) => item.replace(/\s/g, ''))
      .filter((item) => !/;q=0(?:\.0*)?$/.test(item))
      .map((item) => item.split(';')[0] ?? ''),
  );
