import { type Logo, logoSchema } from '../../domain/issuer.ts'
import { lengths } from '../../domain/text.ts'
import type { Part, WordPackage } from '../documents/docx/word-package.ts'
import { allOf, attributeOf, childOf, textOf } from '../documents/xml-element.ts'
import type { XmlElement } from '../documents/xml-tree.ts'
import { readPictureHeader } from '../picture-header.ts'

/** The lines of a header or footer; those that only count pages are left out, as Mallette counts them itself. */
export function linesOf(part: Part | null): readonly string[] {
  if (part === null) return []
  return allOf(part.root, 'w:p')
    .filter(paragraph => !countsPages(paragraph))
    .map(paragraph => wordsOf(paragraph).replace(/\s+/gu, ' ').trim())
    .filter(line => line !== '')
}

const countsPages = (paragraph: XmlElement): boolean =>
  [
    ...allOf(paragraph, 'w:instrText').map(textOf),
    ...allOf(paragraph, 'w:fldSimple').map(field => attributeOf(field, 'w:instr')),
  ].some(field => /\b(?:PAGE|NUMPAGES|SECTIONPAGES)\b/u.test(field))

const wordsOf = (paragraph: XmlElement): string => allOf(paragraph, 'w:t').map(textOf).join('')

/** What became of the first picture of a header: a logo, or why it is none. */
export type FoundLogo =
  | { readonly logo: Logo }
  | { readonly logo: null; readonly why: 'none' | 'linked' | 'unknown' | 'heavy' }

/** English Metric Units in a millimetre (ISO/IEC 29500-1, 20.1.2.1). */
const emuPerMillimetre = 36_000

/** The most that a logo weighs, in bytes (issuer.ts). */
const heaviestLogo = 512 * 1024

/** The first picture of a header as the issuer’s logo. One outside the file is never fetched. */
export function logoIn(part: Part | null, file: WordPackage, fallback: string): FoundLogo {
  const drawing = part === null ? undefined : allOf(part.root, 'w:drawing')[0]
  if (part === null || drawing === undefined) return { logo: null, why: 'none' }
  const blip = allOf(drawing, 'a:blip')[0] ?? null
  const link = part.links.find(({ id }) => id !== '' && id === attributeOf(blip, 'r:embed'))
  if (link === undefined || link.isExternal) return { logo: null, why: 'linked' }
  const bytes = file.bytes(link.target)
  const header = bytes === null ? null : readPictureHeader(bytes)
  if (bytes === null || header === null) return { logo: null, why: 'unknown' }
  if (bytes.length > heaviestLogo) return { logo: null, why: 'heavy' }
  const frame = childOf(drawing, 'wp:inline') ?? childOf(drawing, 'wp:anchor')
  const said = attributeOf(childOf(frame, 'wp:docPr'), 'descr').trim()
  const height = Number(attributeOf(childOf(frame, 'wp:extent'), 'cy')) / emuPerMillimetre
  const read = logoSchema.safeParse({
    ...header,
    base64: Buffer.from(bytes).toString('base64'),
    alternative: (said || fallback).slice(0, lengths.line),
    printedHeight: Math.min(60, Math.max(4, Math.round(height) || 20)),
  })
  return read.success ? { logo: read.data } : { logo: null, why: 'unknown' }
}
