import { programmeLook } from '../../../../domain/page-look.ts'
import { pixelsOf } from '../../page/page-style.ts'

/** The share of the hours in the width of the text: that of domain/compose/step-table.ts. */
const timeColumn = '16%'

/** The measures of the programme that come from the looks of the page, for programme.css. */
function rules(): string {
  const { padding, gutter, rule, headingRule, heading } = programmeLook
  const measures = {
    '--time-column': timeColumn,
    '--row-top': `${pixelsOf(padding)}px`,
    '--row-bottom': `${pixelsOf(padding + rule.width) - 1}px`,
    '--head-bottom': `${pixelsOf(padding + headingRule.width) - 1}px`,
    '--row-gutter': `${pixelsOf(gutter)}px`,
    '--row-rule': `1px solid #${rule.color}`,
    '--head-rule': `1px solid #${headingRule.color}`,
    '--head-size': `${pixelsOf(heading.size)}px`,
    '--head-color': `#${heading.color}`,
  }
  const lines = Object.entries(measures).map(([name, value]) => `${name}:${value}`)
  return `.page-programme{${lines.join(';')}}`
}

let isAdopted = false

/** Gives the document the measures of the programme, once: they stand in no file, because the looks are data. */
export function adoptProgrammeLooks(): void {
  if (isAdopted) return
  isAdopted = true
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(rules())
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}
