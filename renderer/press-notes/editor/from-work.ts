import type { Node, Schema } from '@tiptap/pm/model'
import type { BoilerplateCopy } from '../../../domain/boilerplate.ts'
import { generatedProgrammeTitle } from '../../../domain/compose/programme-blocks.ts'
import type { Notice } from '../../../domain/event-note.ts'
import type { HourStyle } from '../../../domain/french/hours.ts'
import type { RichText } from '../../../domain/rich-text.ts'
import type { Workpiece } from '../../../domain/workpiece.ts'
import { type GeneratedLines, generatedLines } from './generated-text.ts'
import {
  bodies,
  boilerplateLists,
  boilerplatePairs,
  endings,
  noticeLists,
  noticePairs,
} from './page-pairs.ts'
import { programmeToDoc } from './programme-place.ts'
import { passagesToNodes } from './rich-text.ts'
import { textNode } from './text-content.ts'

const noticeNode = (notice: Notice, schema: Schema): Node =>
  noticePairs.node(notice, schema, ({ subject, validUntil, text }) =>
    textNode(schema, 'notice', text, { subject, validUntil }),
  )

const boilerplateNode = (copy: BoilerplateCopy, schema: Schema): Node =>
  boilerplatePairs.node(copy, schema, ({ title, body, sourceId, sourceChangedAt, reviewBy }) =>
    schema.node('boilerplate', { sourceId, sourceChangedAt, reviewBy }, [
      textNode(schema, 'boilerplateTitle', title),
      ...passagesToNodes(body, schema),
    ]),
  )

/** A line that shows what is written, or else what is generated. */
function generatedNode(schema: Schema, name: keyof GeneratedLines, own: string, lines: GeneratedLines): Node {
  const generated = lines[name]
  const isOwn = own !== '' && own === generated
  return textNode(schema, name, own === '' ? generated : own, { generated, isOwn })
}

const noNotices: Notice[] = []

/**
 * The workpiece as the document of its page. What was shown before keeps its node: two documents are compared by what
 * changed, not by their length. `hours` is how the issuer writes them.
 */
export function fromWork(work: Workpiece, schema: Schema, hours: HourStyle = 'spaced'): Node {
  const { note, event } = work
  const lines = generatedLines(work)
  const written = (name: string, text: RichText) => () =>
    schema.node(name, null, passagesToNodes(text, schema))
  const notices = event?.notices ?? noNotices
  const isDossier = note.kind === 'dossier'
  const contacts = [schema.node('contactsSlot')]
  return schema.node('doc', null, [
    schema.node('letterheadSlot'),
    schema.node('headingSlot'),
    textNode(schema, 'title', note.title),
    textNode(schema, 'subtitle', note.cover.subtitle),
    schema.node('personsSlot'),
    generatedNode(schema, 'announcement', note.announcement, lines),
    generatedNode(schema, 'whenLine', event?.when ?? '', lines),
    generatedNode(schema, 'whereLine', event?.where ?? '', lines),
    schema.node('coverSlot'),
    ...(isDossier ? contacts : []),
    schema.node('contentsSlot'),
    bodies.node(note.body, schema, written('body', note.body)),
    programmeToDoc(event?.programme ?? null, schema, {
      hours,
      generatedTitle: generatedProgrammeTitle(note.kind),
    }),
    schema.node('appearancesSlot'),
    schema.node('accreditationSlot'),
    noticeLists.node(notices, schema, all =>
      schema.node(
        'notices',
        null,
        all.map(notice => noticeNode(notice, schema)),
      ),
    ),
    endings.node(note.bodyAfter, schema, written('after', note.bodyAfter)),
    schema.node('annexesSlot'),
    ...(isDossier ? [] : contacts),
    boilerplateLists.node(note.boilerplates, schema, all =>
      schema.node(
        'boilerplates',
        null,
        all.map(copy => boilerplateNode(copy, schema)),
      ),
    ),
    schema.node('linksSlot'),
    schema.node('couponSlot'),
  ])
}
