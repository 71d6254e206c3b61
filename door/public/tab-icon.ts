/** public/icon.svg in one line; what would end an attribute or an address is written in other signs. */
const DRAWING =
  "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 512 512'><rect width='512' height='512' fill='%232c6a52'/><path d='M196 380h176l96 132H172Z' fill='%23f8dc9c'/><path d='M196 92h176v288H196Z' fill='%23fdf3e0'/><circle cx='284' cy='226' r='52' fill='%23dd6a3b'/><path d='M196 322c40-26 74-34 104-24s48 22 72 14v68H196Z' fill='%23e3c48d'/><path d='M300 298c30 10 48 22 72 14v68h-66c18-30-14-44-6-82Z' fill='%23c79f63'/><path d='M196 92 112 58v364l84-42Z' fill='%238cbf9b'/><path d='M112 58v364l-14 4V56Z' fill='%23b9dcc2'/><circle cx='132' cy='244' r='10' fill='%232c6a52'/></svg>";

/**
 * The page with the icon of its tab in it (SVG, in a `data:` address). Of one that names none a browser fetches
 * /favicon.ico with high priority, before the pictures that are seen; so does one that draws no SVG there.
 */
export const withTabIcon = (html: string): string =>
  html.replace(
    '</head>',
    () => `<link rel="icon" type="image/svg+xml" href="data:image/svg+xml,${DRAWING}"/></head>`,
  );
