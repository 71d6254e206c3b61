/**
 * Tells the public door what the page is worth in HTTP: the door removes these and answers accordingly.
 * Next's own notFound() leaves an empty body to readers without scripts (next.js#62228).
 */
export function DoorStatus({ code, retryAfter }: { code: 404 | 410 | 422 | 429 | 503; retryAfter?: number }) {
  return (
    <>
      <meta name="door:status" content={String(code)} />
      {retryAfter !== undefined && <meta name="door:retry-after" content={String(retryAfter)} />}
    </>
  );
}

/**
 * What an answer is called in the tab. Said by its frame of itself and by the answer that shall be called otherwise
 * (door/public/answers/frame.ts): one name for all that a form comes to says nothing to whoever hears it first.
 */
export function DoorTitle({ title }: { title: string }) {
  return <meta name="door:title" content={title} />;
}

/** This page carries what it uses of the style sheet in Mongolian too: one answer, and it stands (door/public/page-style.ts). */
export function DoorStyleInside() {
  return <meta name="door:style" content="inside" />;
}
