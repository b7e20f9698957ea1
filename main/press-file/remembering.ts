/** How many answers are kept before all are forgotten, and how long a text is worth keeping. */
const most = 100_000
const longest = 80

/** The same function of a text, which works out each short text once. */
export function remembering<T>(workOut: (text: string) => T): (text: string) => T {
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
