import { createRequire } from 'node:module'
import { join } from 'node:path'
import { inCache } from '../scripts/project.mjs'

/** Where build-modules.mjs puts them. */
export const place = inCache('bench', 'modules')

/** The parts of the application that are measured without a window, as modules of their own. */
export const entries = {
  blocks: 'domain/blocks.ts',
  compose: 'domain/compose.ts',
  deeds: 'main/press-file/deeds.ts',
  demonstration: 'main/demonstration.ts',
  document: 'main/word/document.ts',
  'contact-search': 'domain/contact-search.ts',
  directory: 'main/press-file/directory.ts',
  'duplicate-scan': 'domain/duplicates/scan.ts',
  imports: 'main/press-file/imports.ts',
  'french-contacts': 'tests/french-contacts.ts',
  'make-file': 'main/word/make-file.ts',
  'open-press-file': 'main/store/open-press-file.ts',
  'press-note': 'domain/press-note.ts',
  slices: 'main/press-file/slices.ts',
  'spelling-checker': 'main/spelling/checker.ts',
  'spelling-dictionary': 'main/spelling/dictionary.ts',
  'spelling-thread': 'main/spelling/thread.ts',
  'spelling-worker': 'main/spelling/worker.ts',
  store: 'main/store/open.ts',
  'style-names': 'main/word/style-names.ts',
  understanding: 'main/documents/understanding.ts',
  'web-page': 'main/forms/web-page.ts',
  'word-worker': 'main/word/workshop-thread.ts',
  workshop: 'main/word/workshop.ts',
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

/** @returns {typeof import('../domain/contact-search.ts')} */
export const contactSearchModule = () => load('contact-search')

/** @returns {typeof import('../main/press-file/directory.ts')} */
export const directoryModule = () => load('directory')

/** @returns {typeof import('../tests/french-contacts.ts')} */
export const frenchContactsModule = () => load('french-contacts')

/** @returns {typeof import('../main/store/open-press-file.ts')} */
export const openPressFileModule = () => load('open-press-file')

/** @returns {typeof import('../domain/duplicates/scan.ts')} */
export const duplicateScanModule = () => load('duplicate-scan')

/** @returns {typeof import('../main/press-file/slices.ts')} */
export const slicesModule = () => load('slices')

/** @returns {typeof import('../main/press-file/imports.ts')} */
export const importsModule = () => load('imports')

/** @returns {typeof import('../main/press-file/deeds.ts')} */
export const deedsModule = () => load('deeds')

/** @returns {typeof import('../main/spelling/checker.ts')} */
export const spellingCheckerModule = () => load('spelling-checker')

/** @returns {typeof import('../main/spelling/dictionary.ts')} */
export const spellingDictionaryModule = () => load('spelling-dictionary')

/** @returns {typeof import('../main/spelling/thread.ts')} */
export const spellingThreadModule = () => load('spelling-thread')

/** @returns {typeof import('../main/word/make-file.ts')} */
export const makeFileModule = () => load('make-file')

/** @returns {typeof import('../main/documents/understanding.ts')} */
export const understandingModule = () => load('understanding')

/** @returns {typeof import('../main/forms/web-page.ts')} */
export const webPageModule = () => load('web-page')

/** @returns {typeof import('../main/word/workshop.ts')} */
export const workshopModule = () => load('workshop')
