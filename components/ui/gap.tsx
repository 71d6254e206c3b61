/** Name of the place that a page made for everybody leaves for what is made for each reader. */
export const GAP = 'answer';

/** Where the door puts in what is made for each reader (door/public/answers). */
export const Gap = () => <template id={GAP} />;
