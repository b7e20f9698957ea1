import { createRequire } from 'node:module'
import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'
import { documentModule } from './modules.mjs'
import { templateOf } from './template.mjs'

const { version } = createRequire(import.meta.url)('docxtemplater/package.json')

/**
 * The reference note made by docxtemplater, from a template that holds everything but its texts, and the
 * texts as they print: what the rival is spared is composing them.
 * @param {import('../domain/blocks.ts').Composition} composition
 */
export async function docxtemplaterRival(composition) {
  const { template, data } = templateOf(composition)
  const bytes = await documentModule().toDocx(template)
  return {
    name: `docxtemplater ${version}`,
    make: () =>
      new Docxtemplater(new PizZip(bytes), { paragraphLoop: true, linebreaks: true })
        .render(data)
        .toUint8Array(),
  }
}
