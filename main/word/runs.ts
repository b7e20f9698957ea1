import { type ParagraphChild, Tab, TextRun as WordRun } from 'docx'
import { assertNever } from '../../domain/assert-never.ts'
import type { LinkRun, Run } from '../../domain/blocks.ts'
import type { Look } from '../../domain/page-look.ts'
import type { ForeignLanguage } from '../../domain/rich-text.ts'
import { characterStyle } from './character-style.ts'
import { linkTarget } from './link-target.ts'
import { NoteLink } from './note-link.ts'
import { piecesOf } from './sanitise.ts'

const lineBreak = (): WordRun => new WordRun({ break: 1 })

/** The languages of a note as Word names them: each needs a country. */
const languages: Readonly<Record<ForeignLanguage, string>> = {
  en: 'en-GB',
  de: 'de-DE',
  es: 'es-ES',
  it: 'it-IT',
  pt: 'pt-PT',
  la: 'la-VA',
}

/**
 * Text in one character style. It goes in as `text`: among `children`, docx takes words such as CURRENT or
 * TOTAL_PAGES for fields.
 */
export const textRuns = (
  text: string,
  style: string | undefined,
  language?: ForeignLanguage | undefined,
): WordRun[] =>
  piecesOf(text).map(piece => {
    switch (piece.kind) {
      case 'text':
        return new WordRun({
          text: piece.text,
          ...(style === undefined ? {} : { style }),
          ...(language === undefined ? {} : { language: { value: languages[language] } }),
        })
      case 'break':
        return lineBreak()
      case 'tab':
        return new WordRun({ children: [new Tab()] })
      default:
        return assertNever(piece)
    }
  })

/** Only what `isNoteLink` accepts can be clicked: any other link is plain text. */
function linkChildren({ text, href }: LinkRun): ParagraphChild[] {
  const target = linkTarget(href)
  if (target === null) return textRuns(text, undefined)
  const shown = textRuns(text, 'Hyperlink')
  return shown.length === 0 ? [] : [new NoteLink(shown, target)]
}

/** The runs of a paragraph whose style has the given look. */
export const paragraphChildren = (runs: readonly Run[], look: Look): ParagraphChild[] =>
  runs.flatMap(run => {
    switch (run.kind) {
      case 'text':
        return textRuns(run.text, characterStyle(run, look), run.language)
      case 'link':
        return linkChildren(run)
      case 'break':
        return lineBreak()
      default:
        return assertNever(run)
    }
  })
