/** How long a text is worth keeping, in UTF-16 units. */
const longest = 80

/**
 * The same function of a text, which works out each short text once. `most` answers are kept before all are
 * forgotten.
 */
export function remembering<T>(workOut: (text: string) => T, most = 100_000): (text: string) => T {
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
