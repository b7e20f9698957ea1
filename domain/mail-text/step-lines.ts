import type { Cell, ParagraphStyle } from '../blocks.ts'
import { runsText } from './runs-text.ts'

type Written = { readonly style: ParagraphStyle; readonly text: string }

const writtenIn = ({ paragraphs }: Cell): Written[] =>
  paragraphs.map(({ style, runs }) => ({ style, text: runsText(runs) })).filter(({ text }) => text !== '')

/** What is below the line of a sub-step is its access: « – 10 h 15 : discours [Micro tendu] ». */
function subStepLine(text: string): string {
  const [line = '', ...access] = text.split('\n')
  return access.length === 0 ? line : `${line} [${access.join(' ')}]`
}

/**
 * A row of the programme as lines: « 10 h 10 – Visite des ateliers, bâtiment B [Presse accréditée] », the steps inside
 * it below. `row` has the hour, where there is one, before what takes place.
 */
export function stepLines(row: readonly Cell[]): string[] {
  const written = row.flatMap(writtenIn)
  const textsOf = (style: ParagraphStyle): string[] =>
    written.filter(one => one.style === style).map(({ text }) => text)
  const access = textsOf('access').map(text => `[${text}]`)
  const what = [textsOf('step').join(', '), ...access].filter(part => part !== '').join(' ')
  const head = [textsOf('step-time').join(' '), what].filter(part => part !== '').join(' – ')
  return [head, ...textsOf('sub-step').map(text => `   ${subStepLine(text)}`)].filter(line => line !== '')
}
