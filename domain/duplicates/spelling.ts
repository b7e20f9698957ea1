/**
 * How a French word sounds, roughly: names that are only spelt differently come out alike (Thibault, Thibaud;
 * Lefebvre, Lefèvre; Philippe, Filipe; Dupond, Dupont). Takes one folded word (folded.ts).
 *
 * Each rule stands for a hesitation of ear or keyboard that French spelling allows, and no more: the rules of
 * Soundex or Phonetic, which drop vowels, would join Martin and Morton.
 */
export function sound(word: string): string {
  const heard = word
    .replace(/ph/gu, 'f')
    .replace(/ch(?=[rl])|ck|qu?/gu, 'k')
    .replace(/c(?=[eiy])|z(?!$)/gu, 's')
    .replace(/c(?!h)/gu, 'k')
    .replace(/bv|w/gu, 'v')
    .replace(/e?au(?:lt|ld|[dtx])?/gu, 'o')
    .replace(/[ae][iy]/gu, 'e')
    .replace(/y/gu, 'i')
    .replace(/(?<![cs])h/gu, '')
    .replace(/(\D)\1+/gu, '$1')
  return heard.replace(/(?<=.{3})(?:[dtxp]s?|es?|s)$/u, '')
}

/**
 * The least number of letters to add, drop, change or swap with their neighbour (Damerau, 1964, restricted) to
 * make one word of the other; `most` + 1 as soon as it is known to be more than `most`.
 */
export function slips(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (let line = 1; line <= one.length; line += 1) {
    const current = [line]
    let least = line
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[line - 1] === other[column - 1]
      const isSwap = one[line - 1] === other[column - 2] && one[line - 2] === other[column - 1]
      const cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
        isSwap ? (beforeLast[column - 2] ?? most) + 1 : most + 1,
      )
      current.push(cost)
      least = Math.min(least, cost)
    }
    if (least > most) return most + 1
    beforeLast = last
    last = current
  }
  return last[other.length] ?? most + 1
}

/** Whether two folded words may be one with a slip: one from five letters on, two from nine on; none in digits. */
export function isNearWord(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length)
  const most = shorter < 5 || /\d/.test(one) ? 0 : shorter < 9 ? 1 : 2
  return slips(one, other, most) <= most
}
