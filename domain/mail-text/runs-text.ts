import type { Run } from '../blocks.ts'

const mailto = 'mailto:'

/** Control characters but line ends: a mail has no use for them. */
const control = /(?!\n)\p{Cc}/gu

/** A link as text: its address is spelled out beside words that do not show it. */
function linkText(text: string, href: string): string {
  const address = href.startsWith(mailto) ? href.slice(mailto.length) : href
  const shown = text.trim()
  if (shown === '' || shown === address) return address
  return address === `https://${shown}` ? address : `${shown} <${address}>`
}

/** Runs as the text of a mail: no looks, links spelled out, line breaks as `\n`. */
export const runsText = (runs: readonly Run[]): string =>
  runs
    .map(run => {
      if (run.kind === 'break') return '\n'
      return run.kind === 'link' ? linkText(run.text, run.href) : run.text
    })
    .join('')
    .replaceAll(control, '')
    .trim()
