/** The longest name that Excel takes for a sheet. */
const longest = 31

/**
 * Names as Excel takes them for sheets: of at most 31 characters, without `[ ] : * ? / \` and without apostrophes at
 * their ends, none of them empty, and no two alike but for their case.
 */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return wanted.map(name => {
    const base =
      name
        .replace(/[\p{Cc}[\]:*?/\\]/gu, ' ')
        .replace(/\s+/g, ' ')
        .replace(/^[' ]+|[' ]+$/g, '')
        .slice(0, longest)
        .replace(/[' ]+$/, '') || 'Feuille'
    let free = base
    for (let copy = 2; taken.has(free.toLowerCase()); copy += 1) {
      const mark = ` (${copy})`
      free = `${base.slice(0, longest - mark.length).trimEnd()}${mark}`
    }
    taken.add(free.toLowerCase())
    return free
  })
}
