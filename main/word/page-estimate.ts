import { assertNever } from '../../domain/assert-never.ts'
import { type Block, type Composition, isDrawn, plainText, type Run } from '../../domain/blocks.ts'
import {
  boxLook,
  formLook,
  type Look,
  listLook,
  type PageLook,
  programmeLook,
} from '../../domain/page-look.ts'

const pointsPerMillimetre = 72 / 25.4

/** Widths of signs in times their size, a little above those of Arial bold: the first class that has the sign counts. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[\s.,:;!'’|/()ijlIftr-]/u, 0.36],
  [/[mwMW@%—…]/u, 0.95],
  [/\p{Lu}/u, 0.76],
]
const otherWidth = 0.6

const widthOf = (words: string): number =>
  [...words].reduce((width, sign) => width + (widths.find(([of]) => of.test(sign))?.[1] ?? otherWidth), 0)

/** The natural height of a line, in times its size, of fonts that are a little higher than Arial. */
export const naturalLine = 1.2

/** How many lines a text takes in a room of so many points, rather too many than too few. */
export const linesIn = (words: string, { size }: Look, room: number): number =>
  words.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil((widthOf(line) * size) / room)), 0)

type Measured = { readonly height: number; readonly keepNext: boolean }

/** Running text is narrower than the widths above, which never reckon a line too few. */
const usual = 0.86

function paragraphHeight(runs: readonly Run[], look: Look, room: number, { page }: PageLook): number {
  const lines = linesIn(plainText(runs), look, (room - (look.indent ?? 0)) / usual)
  return lines * look.size * page.lineHeight * naturalLine * 0.96 + look.before + look.after
}

/** What a block takes of a page, in points, cut where a page may end: a row, an item, a paragraph. */
function measured(block: Block, pageLook: PageLook, room: number): readonly Measured[] {
  const { looks, page } = pageLook
  const one = (height: number, keepNext = false): Measured[] => [{ height, keepNext }]
  switch (block.kind) {
    case 'heading':
    case 'paragraph': {
      const look = looks[block.style]
      return one(paragraphHeight(block.runs, look, room, pageLook), look.keepNext === true)
    }
    case 'list':
      return block.items.flatMap(runs =>
        one(paragraphHeight(runs, looks['list-item'], room - listLook.indent, pageLook)),
      )
    case 'box':
      return block.paragraphs.flatMap(({ style, runs }) =>
        one(paragraphHeight(runs, looks[style], room - 2 * boxLook.padding, pageLook), true),
      )
    case 'table':
      return isDrawn(block)
        ? block.rows.flatMap(cells => {
            const heights = cells.map(({ paragraphs }, column) =>
              paragraphs.reduce(
                (height, { style, runs }) =>
                  height + paragraphHeight(runs, looks[style], room * (block.widths[column] ?? 1), pageLook),
                2 * programmeLook.padding,
              ),
            )
            return one(Math.max(block.isForm ? formLook.height : 0, ...heights))
          })
        : []
    case 'contents':
      return [{ style: 'contents-title' as const }, ...block.entries.map(entryStyle)].flatMap(({ style }) =>
        one(looks[style].size * page.lineHeight * naturalLine + looks[style].before + looks[style].after),
      )
    case 'picture':
      return one(
        block.picture.height * pointsPerMillimetre + looks.picture.before + looks.picture.after,
        true,
      )
    case 'logos':
      return one(
        Math.max(0, ...[...block.start, ...block.end].map(({ height }) => height * pointsPerMillimetre)),
      )
    case 'page-break':
      return []
    default:
      return assertNever(block)
  }
}

const entryStyle = ({ level }: { readonly level: 1 | 2 }) => ({ style: `contents-${level}` as const })

/**
 * The page that each anchored heading stands on, reckoned: what a table of contents says until the program that shows
 * the document counts for itself.
 */
export function estimatedPages({ blocks, look, footer }: Composition): Map<string, number> {
  const { width, height, margin } = look.page
  const room = (width - margin.left - margin.right) * pointsPerMillimetre
  const sheet = (height - margin.top - margin.bottom) * pointsPerMillimetre - footer.length * 2
  const pages = new Map<string, number>()
  let page = 1
  let used = 0
  /** Anchors and heights of what must stand on the page of what follows. */
  let held: { anchor: string | undefined; height: number }[] = []
  for (const block of blocks) {
    if (block.kind === 'page-break') {
      page += 1
      used = 0
      held = []
    }
    for (const { height: needed, keepNext } of measured(block, look, room)) {
      const group = held.reduce((sum, each) => sum + each.height, needed)
      if (used > 0 && used + group > sheet) {
        page += 1
        used = 0
      }
      const anchor = block.kind === 'heading' ? block.anchor : undefined
      held.push({ anchor, height: needed })
      for (const each of held) if (each.anchor !== undefined) pages.set(each.anchor, page)
      if (keepNext) continue
      used += group
      held = []
    }
  }
  return pages
}
