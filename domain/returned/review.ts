import { plainText } from '../blocks.ts'
import { type CarriedNote, composedOf } from '../carried-note.ts'
import type { ComposeInput } from '../compose/context.ts'
import { acceptedText, type ReadDocument } from '../read-document.ts'
import type { Difference, Review } from '../returned.ts'
import { besideIn } from './anchors.ts'
import { besideDrafts, comeDrafts } from './come.ts'
import type { Draft } from './draft.ts'
import type { Edit } from './edit.ts'
import { meanwhileIn } from './meanwhile.ts'
import { type Page, pageOf } from './page-lines.ts'
import { type Pairing, pair } from './pairing.ts'
import { proven } from './prove.ts'
import { authorsOf, commentsOf, longestText, looseComments, remarksOf, tellingLines } from './remarks.ts'
import { rowDrafts } from './row-changes.ts'
import { slotDrafts } from './slot-changes.ts'
import { inOneStretch } from './stretch.ts'

export type Reviewed = { readonly review: Review; readonly edits: ReadonlyMap<string, Edit> }

const mostLines = 12_000
const mostOnLine = 50

/** Where a difference reads: what is gone stood before the next thing that is still there. */
function placesOf(pairing: Pairing, document: ReadDocument): (draft: Draft) => number {
  const last = Math.max(0, document.paragraphs.length - 1)
  const lineAfter = new Map<Draft['slots'][number], number>()
  let next = last
  for (const slot of [...pairing.slots].reverse()) {
    const line = pairing.moved.has(slot) ? undefined : pairing.linesOf.get(slot)?.[0]?.line
    next = line ?? next
    lineAfter.set(slot, next)
  }
  return ({ lines, slots }) => {
    const [line, slot] = [lines[0], slots[0]]
    return line?.line ?? (slot === undefined ? last : (lineAfter.get(slot) ?? last))
  }
}

function draftsOf(page: Page, pairing: Pairing): Draft[] {
  const { frame, composition } = page
  const besides = besideIn(pairing)
  const printed = [plainText(composition.header), ...composition.footer]
  return [
    ...slotDrafts(frame, pairing, besides),
    ...rowDrafts(frame, pairing, besides),
    ...comeDrafts(frame, pairing, besides),
    ...besideDrafts(frame, pairing.beside, [...printed, ...page.lines.map(({ text }) => text)]),
  ]
}

function linesOf({ paragraphs }: ReadDocument, differences: readonly Shown[]): Review['lines'] {
  const shown = new Map<number, string[]>()
  for (const { difference, lines } of differences) {
    for (const line of new Set([difference.line, ...lines])) {
      shown.set(line, [...(shown.get(line) ?? []), difference.id])
    }
  }
  return paragraphs.slice(0, mostLines).map((paragraph, line) => ({
    text: acceptedText(paragraph).slice(0, longestText),
    differences: (shown.get(line) ?? []).slice(0, mostOnLine),
  }))
}

type Shown = { readonly difference: Difference; readonly lines: readonly number[] }

/**
 * What a returned document says otherwise than the note that it carries, field by field and in the order of the page,
 * and for each difference that can be put into the note how. `now` is what the note says today, null where it is not
 * here. Everything that was changed is in some difference; what typography alone changes is in none. Pure.
 */
export function reviewOf(carried: CarriedNote, document: ReadDocument, now: ComposeInput | null): Reviewed {
  const page = pageOf(composedOf(carried))
  const pairing = pair(page, document)
  const placeOf = placesOf(pairing, document)
  const meanwhile = meanwhileIn(page.frame, now)
  const edits = new Map<string, Edit>()
  const told = new Set<string>()
  const drafts = inOneStretch(draftsOf(page, pairing)).map(draft => ({ draft, line: placeOf(draft) }))
  drafts.sort((one, other) => one.line - other.line)
  const { input } = page.frame
  const ways = proven(
    input,
    input.issuers,
    drafts.map(({ draft }) => draft),
  )
  const shown = drafts.map(({ draft, line }, index): Shown => {
    const id = `d${index + 1}`
    const ops = ways.get(draft)
    if (ops !== undefined) edits.set(id, { id, ops })
    const telling = tellingLines(draft, pairing.refused)
    const comments = commentsOf(telling, document.comments)
    for (const comment of comments) told.add(comment.id)
    const { at, part, field, kind, before, after } = draft
    const difference: Difference = {
      id,
      at,
      part,
      field,
      kind,
      before: before.slice(0, longestText),
      after: after.slice(0, longestText),
      can: ops === undefined ? 'show' : 'apply',
      meanwhile: meanwhile(draft.slots),
      authors: authorsOf(telling),
      comments: remarksOf(comments),
      line,
    }
    return { difference, lines: draft.lines.map(one => one.line) }
  })
  return {
    review: {
      differences: shown.map(({ difference }) => difference),
      lines: linesOf(document, shown),
      comments: looseComments(document, told),
    },
    edits,
  }
}
