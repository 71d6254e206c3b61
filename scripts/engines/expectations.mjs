// What has to hold of the facts, whichever engine read them. Each row: what it says, and whether it is so.

/** Pixels by which engines may differ: they round glyphs to the device's grid each in their own way. */
const NEAR = 2;
const isNear = (a, b, by = NEAR) => Math.abs(a - b) <= by;
const isRising = (values) => values.every((value, at) => at === 0 || value > values[at - 1] - 1);

/** `advanceOf(text)` is the length HarfBuzz gives a word in the shipped font, for letters of one pixel. */
export function expectations(facts, advanceOf) {
  const { root, words, window, extent, form, word, ruby } = facts;
  const joined = words.map(({ text, size, length, apart }) => [
    [
      `${text} is as long as HarfBuzz shapes it`,
      isNear(length, advanceOf(text) * size, Math.max(NEAR, size * 0.08)),
    ],
    [`${text} is shorter joined than letter by letter`, length < apart * 0.97],
  ]);
  return [
    ['the page is vertical, its lines go to the right', root.mode === 'vertical-lr'],
    ['letters lie sideways, so that no selector cuts a word', root.orientation === 'sideways'],
    ['the face has come', facts.isFontLoaded],
    ...joined.flat(),
    ['Han stands upright', facts.han === 'mixed'],
    ['Latin lies sideways', facts.latin.height > facts.latin.width],
    ['a number lies sideways', facts.digits.height > facts.digits.width],
    ['two digits stand in one square', facts.combined.height <= facts.digits.height / 2 + NEAR],
    ['an underline is drawn at the right', facts.underline.includes('overline')],
    ['headings follow from left to right', isRising(facts.headings.map(({ left }) => left))],
    ['the title bar is the left edge', isNear(facts.bar.left, 0) && isNear(facts.bar.height, window.height)],
    ['the tab bar is the right edge', facts.tabs === null || isNear(facts.tabs.right, window.width)],
    ['list items follow from left to right', isRising(facts.listItems.map(({ left }) => left))],
    [
      'the head of a table is its leftmost column',
      facts.headCells.every(({ left }) => left < facts.bodyRows[0].left),
    ],
    ['head cells follow from top to bottom', isRising(facts.headCells.map(({ top }) => top))],
    ['rows are columns from left to right', isRising(facts.bodyRows.map(({ left }) => left))],
    ['a gloss stands right of its word', word.gloss.left >= word.base.right - NEAR * 2],
    ['a gloss begins where its word begins', isNear(word.gloss.top, word.base.top)],
    ['ruby stands at the right', ruby.text.right > (ruby.base.left + ruby.base.right) / 2],
    ['a label in a drawing is vertical', facts.label.height > facts.label.width],
    ['what opens stands right of its name', facts.opened.left >= facts.summary.right - NEAR],
    ['a quote is inset from above', facts.quote.top > 0],
    ['a paragraph wraps', facts.paragraphLines > 1],
    ['numbers of a list are digits', facts.numbered.style === 'decimal'],
    ['numbered items follow from left to right', isRising(facts.numbered.items.map(({ left }) => left))],
    ['no line begins with a suffix', facts.tornSuffixes.length === 0],
    [
      'brackets stand about their Han',
      facts.quoted.map(({ sign }) => sign).join('') === '《国法》' &&
        isRising(facts.quoted.map(({ top }) => top)),
    ],
    [
      'a suffix after a bracket has the form of a suffix',
      isNear(
        facts.afterBracket.length,
        advanceOf(facts.afterBracket.text) * facts.afterBracket.size,
        Math.max(NEAR, facts.afterBracket.size * 0.08),
      ),
    ],
    [
      'the brackets of a document number stand in order',
      isRising(facts.documentNumber.map(({ top }) => top)),
    ],
    ['the number of a day stands in one square', facts.dayNumber.height <= facts.dayNumber.width * 1.5],
    ['a telephone number is one run down the line', facts.telephone.height > facts.telephone.width],
    ['a case number is one run down the line', facts.caseNumber.height > facts.caseNumber.width],
    ['the line of a link is at its right', facts.link.includes('overline')],
    [
      facts.focus.hasFocus ? 'a focused button has a ring' : '(not seen: no focus in this window)',
      !facts.focus.hasFocus || (facts.focus.outlineStyle === 'solid' && facts.focus.outlineWidth >= 2),
    ],
    [
      'the page keys go to both ends while a button is held',
      facts.keys.end > 0 && facts.keys.back < facts.keys.end && facts.keys.home < NEAR && facts.keys.page > 0,
    ],
    [
      'choices, radios and long fields lie within the window',
      facts.controls.every(({ top, bottom }) => top >= 0 && bottom <= window.height + NEAR),
    ],
    ['the summary of faults stands before its field', facts.summaryLink.right <= form.field.left + NEAR],
    ['a field is vertical, or its fallback is on', form.mode === 'vertical-lr' || form.isFallback],
    [
      'a field stands right of its label and its fault',
      form.field.left >= Math.max(form.label.right, form.fault.right) - NEAR,
    ],
    ['a field lies within the window', form.field.top >= 0 && form.field.bottom <= window.height + NEAR],
    ['nothing runs out below', extent.height <= window.height + NEAR],
    [
      'the page scrolls to the right, and to its end',
      facts.end > 0 && isNear(facts.end, extent.width - window.width, 20),
    ],
    ['the title bar stays', isNear(facts.barAtEnd, 0)],
  ];
}
