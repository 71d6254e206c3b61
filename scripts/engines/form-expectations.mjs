// What has to hold of a form on a phone's window, whichever engine read it.

const NEAR = 2;

/** `place` names the page in each row. */
export function formExpectations(place, facts) {
  const { window, extent, bar, tabs, fields, button, isFallback } = facts;
  // The room between the bars: a control wider than it can never be seen whole, however far one scrolls.
  const gap = tabs.left - bar.right;
  const inside = ({ top, bottom, width }) =>
    top >= 0 && bottom <= window.height + NEAR && width <= gap + NEAR;
  return [
    [`${place}: has fields`, fields.length > 0],
    [`${place}: nothing runs out below`, extent.height <= window.height + NEAR],
    [`${place}: every field is seen whole between the bars`, fields.every((field) => inside(field.box))],
    [
      `${place}: every field stands right of its label`,
      fields.every(({ box, label }) => box.left >= label.right - NEAR),
    ],
    [
      `${place}: every field turns, or the fallback is on`,
      fields.every(({ mode }) => isFallback || mode === 'vertical-lr'),
    ],
    [
      `${place}: every field runs the way it is written in`,
      fields.every(({ mode, box }) => (mode === 'vertical-lr') === box.height > box.width),
    ],
    [`${place}: the button is seen whole between the bars`, inside(button.box)],
    [
      `${place}: the button runs the way its words do`,
      button.mode === 'vertical-lr'
        ? button.box.height > button.box.width
        : button.box.width > button.box.height,
    ],
    [
      `${place}: the button stands right of the fields`,
      fields.every(({ box }) => button.box.left >= box.left),
    ],
  ];
}
