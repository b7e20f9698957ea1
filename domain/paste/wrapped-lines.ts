/** A page of a PDF is this wide at least, in signs; narrower lines are an address or a list, not cut prose. */
const narrowest = 45
/** Nobody prints lines wider than this: longer ones are whole paragraphs. */
const widest = 180

/** First parts whose hyphen stays though the line ends there: « peut-être », « rendez-vous », « vice-président ». */
const hyphenated =
  /(?:^|[^\p{L}])(?:après|arrière|au|avant|celle|celles|celui|ceux|ci|co|contre|demi|dix|entre|est|ex|là|mi|micro|mini|non|peut|porte|post|pré|presque|quatre|quelques|rendez|sans|semi|sous|sud|nord|ouest|sur|tiers|vice|vingt|trente|quarante|cinquante|soixante|saint|sainte)-$/iu

/** How wide a text was set, in signs: nine lines of ten are no longer than that. */
export function widthOf(lines: readonly string[]): number {
  const lengths = lines.map(({ length }) => length).sort((one, other) => one - other)
  return lengths[Math.ceil((lengths.length - 1) * 0.9)] ?? 0
}

function isOneParagraph(line: string, next: string, width: number): boolean {
  if (/^\p{Ll}/u.test(next) && line.length >= width * 0.5) return !/[.!?…]$/u.test(line)
  if (line.length < width * 0.75) return false
  return !/[.!?:…]["» ]*$/u.test(line) || line.length >= width * 0.92
}

/** What is kept of a line that goes on with the next one: a hyphen that only cut a word goes, a space comes. */
function joint(line: string, next: string): string {
  if (line.endsWith('\u00AD')) return line.slice(0, -1)
  const firstWord = /^[\p{L}\p{M}]+-?/u.exec(next)?.[0] ?? ''
  const isCut = /\p{L}-$/u.test(line) && /^\p{Ll}/u.test(next) && !firstWord.endsWith('-')
  if (isCut && !hyphenated.test(line)) return line.slice(0, -1)
  return /[\p{L}\p{N}]-$/u.test(line) ? line : `${line} `
}

/**
 * The paragraphs of a text whose lines may be those of a printed page: a line that was full goes on with the next
 * one, and a word that was cut there is mended. A text with short or with very long lines stays as it is.
 *
 * @param width how wide the whole text was set (`widthOf`).
 */
export function unwrapped(lines: readonly string[], width: number): readonly string[] {
  if (lines.length < 2 || width < narrowest || width > widest) return lines
  const paragraphs: string[][] = []
  lines.forEach((line, index) => {
    const open = paragraphs[paragraphs.length - 1]
    const last = lines[index - 1]
    if (open === undefined || last === undefined || !isOneParagraph(last, line, width))
      paragraphs.push([line])
    else open.splice(-1, 1, joint(last, line), line)
  })
  return paragraphs.map(parts => parts.join(''))
}
