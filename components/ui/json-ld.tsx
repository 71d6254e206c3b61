/** Structured data for search engines (schema.org). A `<` in it could end the element, so none is written. */
export function JsonLd({ data }: { data: object }) {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  // React would escape the quotes of JSON as entities
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
