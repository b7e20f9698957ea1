import { createRequire } from 'node:module'
import { join } from 'node:path'
import { inCache } from '../scripts/project.mjs'

/** Where build-modules.mjs puts them. */
export const place = inCache('bench', 'modules')

/** The parts of the application that are measured without a window, as modules of their own. */
export const entries = {
  blocks: 'domain/blocks.ts',
  compose: 'domain/compose.ts',
  demonstration: 'main/demonstration.ts',
  document: 'main/word/document.ts',
  'press-note': 'domain/press-note.ts',
  store: 'main/store/open.ts',
  'style-names': 'main/word/style-names.ts',
}

const require = createRequire(import.meta.url)

/** @param {keyof typeof entries} name */
const load = name => require(join(place, `${name}.cjs`))

/** @returns {typeof import('../domain/blocks.ts')} */
export const blocksModule = () => load('blocks')

/** @returns {typeof import('../domain/compose.ts')} */
export const composeModule = () => load('compose')

/** @returns {typeof import('../main/demonstration.ts')} */
export const demonstrationModule = () => load('demonstration')

/** @returns {typeof import('../main/word/document.ts')} */
export const documentModule = () => load('document')

/** @returns {typeof import('../domain/press-note.ts')} */
export const pressNoteModule = () => load('press-note')

/** @returns {typeof import('../main/store/open.ts')} */
export const storeModule = () => load('store')

/** @returns {typeof import('../main/word/style-names.ts')} */
export const styleNamesModule = () => load('style-names')
