/** Whether a reader has what a tag stands for, given an If-None-Match header (RFC 9110 13.1.2: compared weakly). */
export const isKnownTag = (etag: string, ifNoneMatch: string | null | undefined): boolean =>
  (ifNoneMatch ?? '')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
    .some((tag) => tag === etag || tag === '*');
