/** Letters that stand for one another where an accent was forgotten, added or mistaken; the likeliest first. */
const families = ['eéèêë', 'aàâ', 'iîï', 'oô', 'uùûü', 'cç']

const alternatives: ReadonlyMap<string, readonly string[]> = new Map(
  families
    .flatMap(family => [family, family.toUpperCase()])
    .flatMap(family =>
      [...family].map(letter => [letter, [...family].filter(other => other !== letter)] as const),
    ),
)

/** More letters than that are not wrong at once; it also bounds the work. */
const mostChanges = 3

/**
 * The forms of a word with other accents, in the same case: « evenement » gives « événement » among many that do not
 * exist. Those with the fewest changes come first, and œ for oe before all.
 */
export function* accentedForms(word: string): Generator<string> {
  if (/oe/iu.test(word)) yield word.replace(/oe/gu, 'œ').replace(/O[Ee]/gu, 'Œ')
  for (let changes = 1; changes <= mostChanges; changes += 1) yield* withChanges(word, 0, changes)
}

function* withChanges(word: string, from: number, changes: number): Generator<string> {
  for (let place = from; place < word.length; place += 1) {
    for (const letter of alternatives.get(word.charAt(place)) ?? []) {
      const changed = word.slice(0, place) + letter + word.slice(place + 1)
      if (changes === 1) yield changed
      else yield* withChanges(changed, place + 1, changes - 1)
    }
  }
}
