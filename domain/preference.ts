/** What a reader may choose about the look of the site; the first value of each is the ordinary one. */
export const PREFERENCES = {
  care: ['off', 'on'],
  size: ['1', '2', '3', '4'],
  theme: ['system', 'light', 'dark'],
} as const;

export type Preference = keyof typeof PREFERENCES;
export const PREFERENCE_NAMES = Object.keys(PREFERENCES) as Preference[];
export type PreferenceValue<Name extends Preference = Preference> = (typeof PREFERENCES)[Name][number];
