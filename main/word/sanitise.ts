/** A stretch of text, or what stands for a control character that Word writes as an element of its own. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'tab' }

/** Everything that ends a line somewhere: CR LF, CR, LF, VT, FF, NEL and the two separators of Unicode. */
const lineEnd = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/g

/** Line ends, tabs and form feeds are split off before: the others have no meaning in a document. */
const control = /(?![\t\n])\p{Cc}/gu

/** Marks, embeddings, overrides and isolates that change the direction of what follows, and the byte order mark. */
const direction = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g

/** XML 1.0 has no U+FFFE, U+FFFF nor half a surrogate pair (production 2, Char). */
const notInXml = /[\uFFFE\uFFFF]|\p{Surrogate}/gu

/**
 * Text that is only text: control characters and changes of direction removed, what XML cannot hold replaced by
 * U+FFFD. Line ends become `\n`, tabs stay.
 */
export const inertText = (text: string): string =>
  text.replace(lineEnd, '\n').replace(control, '').replace(direction, '').replace(notInXml, '\uFFFD')

/** The same on one line, for properties and captions. */
export const inertLine = (text: string): string =>
  inertText(text)
    .replace(/[\t\n ]+/g, ' ')
    .trim()

/** Inert text cut at its line ends and tabs, which Word does not take inside a text element. */
export const piecesOf = (text: string): Piece[] =>
  inertText(text)
    .split(/([\t\n])/)
    .filter(part => part !== '')
    .map(part =>
      part === '\n' ? { kind: 'break' } : part === '\t' ? { kind: 'tab' } : { kind: 'text', text: part },
    )
