import { Paragraph, type ParagraphChild, Tab, TextRun } from 'docx'
import type { Drawn, Logos, Picture } from '../../domain/blocks.ts'
import { PictureRun } from './drawing.ts'
import { fitted } from './fitted.ts'
import type { Paper } from './paper.ts'
import { textRuns } from './runs.ts'
import { styleName } from './style-names.ts'

/** What is shown of a picture: itself, or its words where it is not at hand. */
function shown(drawn: Drawn, { media, look }: Paper): ParagraphChild[] {
  const part = media.place(drawn.source)
  return part === null
    ? textRuns(drawn.alternative, undefined)
    : [new PictureRun(fitted(drawn, look), part, media.nextDrawing())]
}

export const pictureParagraph = ({ picture }: Picture, paper: Paper): Paragraph =>
  new Paragraph({ style: styleName('picture').id, children: shown(picture, paper) })

const tab = (): TextRun => new TextRun({ children: [new Tab()] })

/** Logos that stand side by side do not touch. */
const between = '\u00A0\u00A0\u00A0'

const row = (drawn: readonly Drawn[], paper: Paper): ParagraphChild[] =>
  drawn.flatMap((each, index) => [
    ...(index === 0 ? [] : [new TextRun({ text: between })]),
    ...shown(each, paper),
  ])

/** The logos on one line: the style of the paragraph has a tab stop at the right margin. */
export const logosParagraph = ({ start, end }: Logos, paper: Paper): Paragraph =>
  new Paragraph({
    style: styleName('logos').id,
    children: [...row(start, paper), ...(end.length === 0 ? [] : [tab(), ...row(end, paper)])],
  })
