import { type AnyExtension, Extension } from '@tiptap/core'
import { gapCursor } from '@tiptap/pm/gapcursor'
import { pageMarks } from './marks.ts'
import { pageGaps } from './page-gaps.ts'
import { pageNodes } from './page-nodes.ts'
import { passageKeys } from './passage-keys.ts'
import { passageNodes } from './passage-nodes.ts'
import { programmeNodes } from './programme-place.ts'

const passageHolders = ['body', 'after', 'boilerplate']

/** Where no text can be clicked, between two breaks, a caret stands all the same. */
const betweenBlocks = Extension.create({
  name: 'betweenBlocks',
  // Among passages alone: elsewhere the parts have their order, and nothing is written between them.
  extendNodeSchema: ({ name }) => (passageHolders.includes(name) ? {} : { allowGapCursor: false }),
  addProseMirrorPlugins: () => [gapCursor()],
})

const gaps = Extension.create({ name: 'pageGaps', addProseMirrorPlugins: () => [pageGaps()] })

/** What the note’s page is made of. */
export const pageExtensions: readonly AnyExtension[] = [
  ...pageNodes,
  ...passageNodes,
  ...programmeNodes,
  ...pageMarks,
  passageKeys,
  betweenBlocks,
  gaps,
]

/** What a text of passages alone is made of: that of a form’s field. */
export const passageExtensions: readonly AnyExtension[] = [
  ...passageNodes,
  ...pageMarks,
  passageKeys,
  betweenBlocks,
]
