/** How long a text is usually worth keeping, in UTF-16 units. */
const usual = 80

/**
 * The same function of a text, which works out each text once, but for those longer than `longest`. `most` answers are
 * kept before all are forgotten. What it gives must not be changed.
 */
export function remembering<T>(
  workOut: (text: string) => T,
  most = 100_000,
  longest = usual,
): (text: string) => T {
  const answers = new Map<string, T>()
  return text => {
    const known = answers.get(text)
    if (known !== undefined) return known
    const answer = workOut(text)
    if (text.length > longest) return answer
    if (answers.size >= most) answers.clear()
    answers.set(text, answer)
    return answer
  }
}
