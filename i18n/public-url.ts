/** The address citizens use, from `PUBLIC_URL`; for share cards, canonical links and printed slips. */
export const publicUrl = (): URL =>
  new URL(process.env.PUBLIC_URL || `http://localhost:${process.env.PORT || '3000'}`);
