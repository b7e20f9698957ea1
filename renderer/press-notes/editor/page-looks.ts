import type { HeadingStyle, ParagraphStyle } from '../../../domain/blocks.ts'

/** The class that draws a text with the look of this name (page-sheet-style.ts writes its rules). */
export const lookClass = (style: HeadingStyle | ParagraphStyle): string => `look look-${style}`
