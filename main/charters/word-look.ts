import type { z } from 'zod'
import { type Charter, charterSchema } from '../../domain/charter.ts'
import type { documentsContract } from '../../domain/documents-contract.ts'
import { page } from '../../domain/page-look.ts'
import type { UnreadableReason } from '../../domain/read-document.ts'
import { lengths } from '../../domain/text.ts'
import { openArchive } from '../documents/archive.ts'
import { openWordPackage, type WordPackage } from '../documents/docx/word-package.ts'
import { Unreadable } from '../documents/unreadable.ts'
import { allOf, attributeOf, childOf } from '../documents/xml-element.ts'
import type { XmlElement } from '../documents/xml-tree.ts'
import { linesOf, logoIn } from './page-furniture.ts'
import { pageSetup } from './page-setup.ts'
import { type SheetStyle, type StyleSheet, styleSheet, type ThemeFonts } from './style-sheet.ts'
import { takenStyles } from './taken-styles.ts'

export type WordLook = z.output<(typeof documentsContract)['charters.fromWord']['out']>
type ReportLine = WordLook['report'][number]

export type ReadWordLook =
  | { readonly ok: true; readonly look: WordLook }
  | { readonly ok: false; readonly reason: UnreadableReason }

/**
 * The look of a Word document or template (.docx, .dotx): styles, page set-up, header and footer, and what was taken of
 * it. In the report `what` is a word of the catalogue, `style:` before the name of one of our styles; `detail` is what
 * the file says. Nothing is executed or fetched; a template that it hangs on is left alone.
 */
export function readWordLook(bytes: Uint8Array, fileName: string): ReadWordLook {
  try {
    if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return { ok: false, reason: 'old-word' }
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return { ok: false, reason: 'not-a-document' }
    return { ok: true, look: lookIn(openWordPackage(openArchive(bytes)), fileName) }
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, reason: error.reason }
    throw error
  }
}

function lookIn(file: WordPackage, fileName: string): WordLook {
  const sheet = styleSheet(file.linked(file.main, 'styles')?.root ?? null, themeFonts(file))
  const setup = pageSetup(file)
  const styles = takenStyles(sheet)
  const fonts = fontsOf(sheet)
  const furniture = furnitureOf(file, setup, fileName)
  const margins = marginsOf(setup.margins)
  const { ink, accent, report: colours } = coloursOf(sheet, styles.accent)
  const { lineHeight } = sheet.plain
  const charter = charterSchema.parse({
    fonts: fonts.fonts,
    ink,
    accent,
    margins: margins.margins,
    lineHeight,
    styles: styles.styles,
    takenFrom: fileName,
  } satisfies Partial<Charter>)
  const report = [
    ...fonts.report,
    ...colours,
    ...(lineHeight === null ? [] : [told('line-height', 'taken', String(lineHeight).replace('.', ','))]),
    ...margins.report,
    ...paperReport(setup.paper),
    ...styles.report,
    ...furniture.report,
    ...templateReport(file),
  ]
  return { charter, logo: furniture.logo, footer: [...furniture.footer], report }
}

const told = (what: string, became: ReportLine['became'], detail: string): ReportLine => ({
  what,
  became,
  detail: detail.slice(0, lengths.line),
})

/** The Latin fonts of the theme (ISO/IEC 29500-1, 20.1.4.1.18). */
function themeFonts(file: WordPackage): ThemeFonts {
  const theme = file.linked(file.main, 'theme')?.root ?? null
  const face = (name: string): string => {
    const font: XmlElement | null = theme === null ? null : (allOf(theme, name)[0] ?? null)
    return attributeOf(childOf(font, 'a:latin'), 'typeface')
  }
  return { major: face('a:majorFont'), minor: face('a:minorFont') }
}

/** The font of the text before those of Mallette, which stand in where a machine lacks it. One font for a charter. */
function fontsOf({ plain, styles }: StyleSheet): { fonts: string[]; report: ReportLine[] } {
  const font = plain.font.trim()
  if (font === '' || font.length > lengths.name) return { fonts: [], report: [] }
  const others = new Set(styles.flatMap(({ font: other, name }) => (isHeading(name) ? [other] : [])))
  others.delete(font)
  others.delete('')
  return {
    fonts: [font, ...page.fonts.filter(own => own !== font)].slice(0, 6),
    report: [
      told('font', 'taken', font),
      ...[...others].slice(0, 3).map(other => told('heading-font', 'kept-ours', other)),
    ],
  }
}

const isHeading = (name: string): boolean => /^(?:heading|titre)\s*[1-4]$|^title$|^titre$/iu.test(name)

/** Black and what Word calls « automatic » are no colours of a charter. */
function coloursOf(sheet: { readonly plain: SheetStyle }, accent: string) {
  const ink = sheet.plain.look.color ?? ''
  const report = [
    ...(ink === '' || ink === '000000' ? [] : [told('ink', 'taken', `#${ink}`)]),
    ...(accent === '' ? [] : [told('accent', 'taken', `#${accent}`)]),
  ]
  return { ink, accent, report }
}

/** The margins that the press of Mallette can print, in millimetres. */
function marginsOf(margins: Charter['margins']): { margins: Charter['margins']; report: ReportLine[] } {
  if (margins === null) return { margins: null, report: [] }
  const sides = [margins.top, margins.right, margins.bottom, margins.left]
  const detail = `${sides.map(side => String(side).replace('.', ',')).join(' / ')}\u00A0mm`
  const fits = sides.every(side => side >= 8 && side <= 60)
  return fits
    ? { margins, report: [told('margins', 'taken', detail)] }
    : { margins: null, report: [told('margins', 'kept-ours', detail)] }
}

function paperReport(paper: { readonly width: number; readonly height: number } | null): ReportLine[] {
  if (paper === null) return []
  const isA4 = Math.abs(paper.width - page.width) < 1 && Math.abs(paper.height - page.height) < 1
  return isA4
    ? []
    : [told('paper', 'kept-ours', `${Math.round(paper.width)} × ${Math.round(paper.height)}\u00A0mm`)]
}

function furnitureOf(file: WordPackage, setup: ReturnType<typeof pageSetup>, fileName: string) {
  const headerLines = linesOf(setup.header)
  const footerLines = linesOf(setup.footer)
  const footer = footerLines.map(line => line.slice(0, lengths.line)).slice(0, 4)
  const found = logoIn(setup.header, file, fileName.replace(/\.[^.]*$/u, '') || 'Logo')
  const logoReport =
    found.logo !== null
      ? [told('logo', 'taken', found.logo.alternative)]
      : found.why === 'none'
        ? []
        : [told(`logo-${found.why}`, 'left-out', '')]
  return {
    logo: found.logo,
    footer,
    report: [
      ...logoReport,
      ...(headerLines.length === 0 ? [] : [told('header', 'left-out', headerLines.join(' · '))]),
      ...(footer.length === 0 ? [] : [told('footer', 'taken', footer.join(' · '))]),
      ...footerLines.slice(4).map(line => told('footer', 'left-out', line)),
    ],
  }
}

/** A template elsewhere, which Word would fetch. */
function templateReport(file: WordPackage): ReportLine[] {
  const settings = file.linked(file.main, 'settings')
  const isAttached = settings?.links.some(({ type }) => type === 'attachedTemplate') === true
  return isAttached ? [told('template', 'left-out', '')] : []
}
