import { assertNever } from '../../../domain/assert-never.ts'
import { type LinkRun, type Run, type TextRun, text } from '../../../domain/blocks.ts'
import type { Look } from '../../../domain/page-look.ts'
import type { ForeignLanguage } from '../../../domain/rich-text.ts'
import { characterStyle, characterStyles } from '../../word/character-style.ts'
import { linkTarget } from '../../word/link-target.ts'
import { piecesOf } from '../../word/sanitise.ts'
import { element, escapeXml } from '../../word/xml.ts'
import { layoutNames, odtCharacter } from './names.ts'

const lineBreak = element('text:line-break')

/** Of several spaces OpenDocument keeps one, and none at the beginning of a paragraph: the others are counted. */
const spaced = (words: string): string =>
  words
    .split(/(^ +| {2,})/)
    .map(part => {
      if (!/^ +$/.test(part)) return escapeXml(part)
      return element('text:s', part.length === 1 ? {} : { 'text:c': part.length })
    })
    .join('')

/** Words with their line ends and tabs as elements. */
export const wordsXml = (words: string): string =>
  piecesOf(words)
    .map(piece => {
      switch (piece.kind) {
        case 'text':
          return spaced(piece.text)
        case 'break':
          return lineBreak
        case 'tab':
          return element('text:tab')
        default:
          return assertNever(piece)
      }
    })
    .join('')

/** The automatic style of words in another language than the document’s. */
const languageStyle = (language: ForeignLanguage): string => `Language-${language}`

const countries: Readonly<Record<ForeignLanguage, string>> = {
  en: 'GB',
  de: 'DE',
  es: 'ES',
  it: 'IT',
  pt: 'PT',
  la: 'VA',
}

/** The automatic styles of the languages of notes, for a part that has words in them. */
export const languageStyles: readonly string[] = Object.entries(countries).map(([language, country]) =>
  element('style:style', { 'style:name': `Language-${language}`, 'style:family': 'text' }, [
    element('style:text-properties', { 'fo:language': language, 'fo:country': country }),
  ]),
)

const span = (style: string, content: string): string =>
  content === '' ? '' : element('text:span', { 'text:style-name': style }, [content])

function textXml(run: TextRun, look: Look): string {
  const id = characterStyle(run, look)
  const words = wordsXml(run.text)
  const name = characterStyles.find(style => style.id === id)?.name ?? ''
  const styled = id === undefined ? words : span(odtCharacter(id, name).id, words)
  return run.language === undefined ? styled : span(languageStyle(run.language), styled)
}

/** Only what `isNoteLink` accepts can be clicked: any other link is plain text. */
function linkXml({ text: shown, href }: LinkRun, look: Look): string {
  const target = linkTarget(href)
  const words = textXml(text(shown), look)
  if (target === null || words === '') return words
  return element(
    'text:a',
    {
      'xlink:type': 'simple',
      'xlink:href': target,
      'text:style-name': layoutNames.link.id,
      'text:visited-style-name': layoutNames.visited.id,
    },
    [words],
  )
}

/** The runs of a paragraph whose style has the given look. */
export const runsXml = (runs: readonly Run[], look: Look): string =>
  runs
    .map(run => {
      switch (run.kind) {
        case 'text':
          return textXml(run, look)
        case 'link':
          return linkXml(run, look)
        case 'break':
          return lineBreak
        default:
          return assertNever(run)
      }
    })
    .join('')
