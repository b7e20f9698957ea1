import { type Block, type Contents, type Heading, type NotePart, plainText } from '../blocks.ts'
import type { PageLook } from '../page-look.ts'
import { isSameValue } from '../same-value.ts'
import { annexBlocks } from './annexed-note.ts'
import { announcementBlocks } from './announcement.ts'
import { boilerplateBlocks, linkBlocks, pressContactBlocks } from './closing.ts'
import { announcesEvent, type ComposeInput, type Voice } from './context.ts'
import { lowered, nested } from './nesting.ts'
import { announcedProgramme, practicalBlocks } from './news-blocks.ts'
import { headingBlocks, letterheadBlocks, subjectBlocks } from './opening.ts'
import { prose, proseParagraph } from './prose.ts'
import { pictureBlocks, richTextBlocks, settingOf } from './rich-text-blocks.ts'

/** The most of the height of a cover that its picture takes, in millimetres: title and contacts share the page. */
const coverPicture = 100

/** The first page: letterhead, place and date, titles, persons, picture with its credit, and whom to call. */
function coverBlocks(input: ComposeInput, voice: Voice, look: PageLook): Block[] {
  const { subtitle, picture } = input.note.cover
  const setting = { ...settingOf(look), tallest: coverPicture }
  return [
    ...letterheadBlocks(input, look),
    ...headingBlocks(input, voice),
    ...proseParagraph('cover', 'subtitle', subtitle, 'cover.subtitle'),
    ...subjectBlocks(input, voice),
    ...announcementBlocks(input),
    ...(picture === null
      ? []
      : pictureBlocks(picture, 'cover', { at: 'cover.picture', fields: 'cover.picture' }, setting)),
    ...pressContactBlocks(input),
  ]
}

type Place = Pick<Heading, 'part' | 'at'>

/** Blocks as a chapter on a page of its own; what heads them inside stands a level lower. None for no block. */
function chapter({ part, at }: Place, title: string, inside: readonly Block[]): Block[] {
  if (inside.length === 0) return []
  return [
    { kind: 'page-break', part, at },
    { kind: 'heading', part, at, style: 'chapter', level: 2, runs: prose(title) },
    ...lowered(inside),
  ]
}

/** Whether an annexed note tells the same programme: the dossier does not print what its event says again. */
export const isToldByAnnex = ({ note, facts }: ComposeInput): boolean =>
  note.annexes.some(
    annex =>
      annex.facts !== null &&
      announcesEvent(annex.note) &&
      isSameValue(annex.facts.programme, facts?.programme),
  )

/** What the event of the dossier says: its programme as a chapter, accreditation and notices in it. */
function eventChapter(input: ComposeInput, voice: Voice): Block[] {
  if (isToldByAnnex(input)) return []
  const [head, ...programme] = announcedProgramme(input, voice)
  const practical = practicalBlocks(input, voice)
  if (head === undefined) {
    return chapter({ part: 'accreditation', at: 'desks' }, 'Informations pratiques', practical)
  }
  const isTitle = head.kind === 'heading' && head.level === 2
  const inside = [...(isTitle ? programme : [head, ...programme]), ...lowered(practical)]
  return [
    { kind: 'page-break', part: 'programme', at: 'programme' },
    isTitle
      ? { ...head, style: 'chapter' }
      : {
          kind: 'heading',
          part: 'programme',
          at: 'programme.title',
          style: 'chapter',
          level: 2,
          runs: prose('Programme prévisionnel'),
        },
    ...inside,
  ]
}

/** Links and annexed documents after the last words of the dossier: they seldom fill a page of their own. */
function linkSection(input: ComposeInput): Block[] {
  const inside = linkBlocks(input)
  if (inside.length === 0) return []
  const title = prose('Pour en savoir plus')
  return [
    { kind: 'heading', part: 'links', at: 'links', style: 'section', level: 2, runs: title },
    ...lowered(inside),
  ]
}

function chapterBlocks(input: ComposeInput, voice: Voice, look: PageLook): Block[] {
  const { note } = input
  const setting = settingOf(look, true)
  // A note that cancels its dossier does not hand it out again.
  const annexes = announcesEvent(note) ? note.annexes : []
  const ownPage = (blocks: readonly Block[]): Block[] => {
    const [first] = blocks
    return first === undefined ? [] : [{ kind: 'page-break', part: first.part, at: first.at }, ...blocks]
  }
  return [
    ...ownPage(richTextBlocks(note.body, 'body', 'body', setting)),
    ...eventChapter(input, voice),
    ...ownPage(richTextBlocks(note.bodyAfter, 'after', 'bodyAfter', setting)),
    ...annexes.flatMap((annex, index) =>
      annexBlocks(annex, `annexes[${index}]`, input, voice, settingOf(look)),
    ),
    ...chapter(
      { part: 'boilerplates', at: 'boilerplates' },
      'À propos',
      boilerplateBlocks(input, false, settingOf(look)),
    ),
    ...linkSection(input),
  ]
}

/** Page breaks that follow each other leave no blank page between chapters, nor one at the end. */
const withoutBlankPages = (blocks: readonly Block[]): Block[] =>
  blocks.filter(({ kind }, index) => {
    const next = blocks[index + 1]
    return kind !== 'page-break' || (next !== undefined && next.kind !== 'page-break')
  })

/** A name for the place of a heading that bookmarks and web pages accept; the same for the same path. */
const anchorOf = (at: string): string => `p_${at.replace(/[^A-Za-z0-9]+/gu, '_').replace(/_$/u, '')}`

/** Parts that came into the dossier whole: the table of contents leads to them, not into them. */
const whole: ReadonlySet<NotePart> = new Set(['annexes', 'programme', 'accreditation', 'notices', 'links'])

const isListed = ({ level, part }: Heading): boolean => level === 2 || (level === 3 && !whole.has(part))

function withAnchors(blocks: readonly Block[]): Block[] {
  const used = new Map<string, number>()
  return blocks.map(block => {
    if (block.kind !== 'heading' || !isListed(block)) return block
    const name = anchorOf(block.at)
    const count = (used.get(name) ?? 0) + 1
    used.set(name, count)
    return { ...block, anchor: count === 1 ? name : `${name}_${count}` }
  })
}

const entriesOf = (blocks: readonly Block[]): Contents['entries'] =>
  blocks.flatMap(block =>
    block.kind === 'heading' && block.anchor !== undefined
      ? [{ level: block.level === 2 ? 1 : 2, text: plainText(block.runs), anchor: block.anchor }]
      : [],
  )

/**
 * A dossier de presse: cover with the press contacts, table of contents, a chapter for each subheading of level 2, the
 * programme of its event, the annexed notes, « À propos » and links, each on a page of its own.
 */
export function dossierBlocks(input: ComposeInput, voice: Voice, look: PageLook): Block[] {
  const chapters = withAnchors(nested(chapterBlocks(input, voice, look), 1))
  const entries = entriesOf(chapters)
  // Links alone would stand on the cover.
  const [first] = chapters
  const opened: Block[] =
    first === undefined || first.kind === 'page-break'
      ? []
      : [{ kind: 'page-break', part: first.part, at: first.at }]
  const contents: Block[] =
    entries.length === 0
      ? []
      : [
          { kind: 'page-break', part: 'cover', at: '' },
          { kind: 'contents', part: 'cover', at: '', title: 'Sommaire', entries },
        ]
  return withoutBlankPages([...coverBlocks(input, voice, look), ...contents, ...opened, ...chapters])
}
