import type { Composition } from '../../domain/blocks.ts'
import { mailText } from '../../domain/mail-text.ts'
import { inertText } from '../word/sanitise.ts'

/**
 * A composed note as a text file: what a mail says of it, and the issuer’s lines that stand at the foot of its pages.
 * UTF-8 without byte order mark, which programs would show or take for a letter; lines end as Windows ends them, which
 * every editor reads.
 */
export function plainTextFile(composition: Composition): Uint8Array {
  const foot = composition.footer.filter(line => line.trim() !== '')
  const text = [mailText(composition), ...(foot.length === 0 ? [] : [`${foot.join('\n')}\n`])].join('\n')
  return Buffer.from(inertText(text).replaceAll('\n', '\r\n'))
}
