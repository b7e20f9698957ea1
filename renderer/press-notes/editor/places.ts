import type { Node } from '@tiptap/pm/model'
import type { PartName } from './page-nodes.ts'

/** Where something stands in the document: positions before and behind it. */
export type Stretch = { readonly from: number; readonly to: number }

/** The fields that each part of the page shows, by the names that findings give them. The first is the part’s own. */
const fieldsOfPart: Record<PartName, readonly [string, ...string[]]> = {
  letterheadSlot: ['issuers', 'issuerIds'],
  headingSlot: ['kind', 'place', 'date', 'number', 'embargo', 'corrects'],
  title: ['title'],
  subtitle: ['cover.subtitle'],
  personsSlot: ['persons'],
  announcement: ['announcement', 'purpose'],
  whenLine: ['when'],
  whereLine: ['where'],
  coverSlot: ['cover'],
  contentsSlot: ['contents'],
  body: ['body'],
  programme: ['programme', 'timeZone', 'event'],
  appearancesSlot: ['appearances'],
  accreditationSlot: ['desks', 'reception'],
  notices: ['notices'],
  after: ['bodyAfter'],
  annexesSlot: ['annexes'],
  contactsSlot: ['pressContacts'],
  boilerplates: ['boilerplates'],
  linksSlot: ['links', 'files'],
  couponSlot: ['coupon'],
}

/** One level of a place: the list that the children of a node stand in, or the field that a child is. */
type Step = { readonly field: string } | { readonly list: string }

/** What a child of this name is to the node above it. Passages stand in the list of the text they belong to. */
const steps: Record<string, Step> = {
  listItem: { list: 'items' },
  quoteText: { field: 'spans' },
  speaker: { field: 'speaker' },
  figure: { list: 'figures' },
  figureValue: { field: 'value' },
  figureLabel: { field: 'label' },
  pictureCaption: { field: 'picture.caption' },
  pictureCredit: { field: 'picture.credit' },
  boxTitle: { field: 'title' },
  boxText: { list: 'paragraphs' },
  notice: { list: '' },
  boilerplate: { list: '' },
  boilerplateTitle: { field: 'title' },
  programmeTitle: { field: 'title' },
  caveat: { field: 'caveat' },
  day: { list: 'days' },
  programmeLines: { field: 'access' },
  dayHead: { field: 'label' },
  sequence: { list: 'sequences' },
  sequenceTitle: { field: 'title' },
  sequenceLines: { field: 'site' },
  intro: { field: 'intro' },
  step: { list: 'steps' },
  subStep: { list: 'steps' },
  stepTime: { field: 'time' },
  stepText: { field: 'text' },
  venue: { field: 'venue' },
  accessLine: { field: 'access' },
}

const passageNames = ['paragraph', 'subheading', 'list', 'quote', 'figures', 'picture', 'box', 'pageBreak']

function stepOf(child: Node, parent: Node): Step {
  const known = steps[child.type.name]
  if (known !== undefined) return known
  if (passageNames.includes(child.type.name))
    return { list: parent.type.name === 'boilerplate' ? 'body' : '' }
  return { field: '' }
}

/** Which of its kind the child is: `boilerplates[1].body[0]` counts no title. */
function rankOf(parent: Node, index: number, list: string): number {
  let rank = 0
  for (let before = 0; before < index; before += 1) {
    const step = stepOf(parent.child(before), parent)
    if ('list' in step && step.list === list) rank += 1
  }
  return rank
}

function below(path: string, parent: Node, index: number): string {
  const child = parent.child(index)
  const step = stepOf(child, parent)
  if ('field' in step) return step.field === '' ? path : `${path}.${step.field}`
  const named = step.list === '' ? path : `${path}.${step.list}`
  return `${named}[${rankOf(parent, index, step.list)}]`
}

const isPartName = (name: string): name is PartName => Object.hasOwn(fieldsOfPart, name)

/** The field that a part of the page shows first. */
export const fieldOfPart = (name: string): string => (isPartName(name) ? fieldsOfPart[name][0] : '')

/** The path of the field in which a position stands, as findings name it: `body[3]`; empty where there is none. */
export function pathAt(doc: Node, position: number): string {
  const $position = doc.resolve(position)
  const { depth } = $position
  const top = depth === 0 ? $position.nodeAfter : $position.node(1)
  let path = top === null ? '' : fieldOfPart(top.type.name)
  for (let level = 1; level < depth; level += 1) {
    path = below(path, $position.node(level), $position.index(level))
  }
  return path
}

/** The narrowest node below `parent` on the way to the wanted place; `start` is where its content begins. */
function descend(parent: Node, start: number, path: string, wanted: string): Stretch {
  let position = start
  for (let index = 0; index < parent.childCount; index += 1) {
    const child = parent.child(index)
    const own = below(path, parent, index)
    const isOnTheWay = own !== path && isWithin(wanted, own)
    if (isOnTheWay && (wanted === own || child.isTextblock || child.isAtom)) {
      return { from: position, to: position + child.nodeSize }
    }
    if (isOnTheWay) return descend(child, position + 1, own, wanted)
    position += child.nodeSize
  }
  return { from: start - 1, to: start - 1 + parent.nodeSize }
}

/** Whether the path leads to this place or further into it: `body[1]` does not lead into `body[10]`. */
const isWithin = (path: string, place: string): boolean =>
  path.startsWith(place) && (path.length === place.length || /[.[]/u.test(path.charAt(place.length)))

/** Fields that a line of Mallette’s says together with another. */
const together = [
  [/\.reception(?:\[\d+\].*)?$/u, '.site'],
  [/^timeZone$/u, 'programme.access'],
  [/^(programme\.days\[\d+\])\.date$/u, '$1.label'],
] as const

const settledPath = (path: string): string =>
  together.reduce((settled, [form, place]) => settled.replace(form, place), path)

/**
 * Where the field of this path stands in the page: the narrowest node that shows it, since a page holds more texts than
 * a path may name. Null where the page has no place for it.
 */
export function placeOf(doc: Node, path: string): Stretch | null {
  const wanted = settledPath(path)
  const root = wanted.split(/[.[]/u)[0] ?? ''
  let position = 0
  for (let index = 0; index < doc.childCount; index += 1) {
    const part = doc.child(index)
    const { name } = part.type
    if (isPartName(name) && fieldsOfPart[name].some(field => field === root || field === wanted)) {
      const whole = { from: position, to: position + part.nodeSize }
      const isWhole = part.isTextblock || part.isAtom || wanted === root
      return isWhole ? whole : descend(part, position + 1, fieldsOfPart[name][0], wanted)
    }
    position += part.nodeSize
  }
  return null
}
