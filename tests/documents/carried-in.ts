import { inflateRawSync } from 'node:zlib'
import { carriedNamespace, carriedPaths } from '../../main/word/carried-part.ts'
import { elements, openWordFile, value } from './word-file.ts'

const inflated = (base64: string): string =>
  base64 === '' ? '' : inflateRawSync(Buffer.from(base64, 'base64')).toString('utf8')

/** The JSON that a Word file carries, as each of its two copies has it; empty where there is none. */
export function carriedIn(bytes: Uint8Array): { readonly part: string; readonly properties: string } {
  const file = openWordFile(bytes)
  const data = file.paths.includes(carriedPaths.data) ? file.xml(carriedPaths.data).documentElement : null
  const isOurs = data !== null && data.namespaceURI === carriedNamespace
  const pieces = elements(file.xml('docProps/custom.xml'), 'property')
    .filter(property => /^Mallette données \d{3}$/.test(value(property, 'name')))
    .map(property => property.textContent ?? '')
  return {
    part: isOurs ? inflated(data.textContent ?? '') : '',
    properties: inflated(pieces.join('')),
  }
}
