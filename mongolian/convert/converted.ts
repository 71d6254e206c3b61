import type { Place } from '../rule';

/** A piece that could not be converted, left in the text as it was; `why` in an editor's words. */
export type Refusal = Place & { why: string };

/** `refusals` count in the text that was given; with none, the conversion is whole. */
export type Converted = { text: string; refusals: Refusal[] };
