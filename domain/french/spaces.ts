/** U+00A0. The only unbreakable space of the documents: the usual document fonts have no glyph for U+202F. */
export const nbsp = '\u00A0'

/** Regular-expression class of the spaces a French text may hold inside a line, breakable or not. */
export const anySpace = '[ \\u00A0\\u2007\\u2009\\u202F]'
