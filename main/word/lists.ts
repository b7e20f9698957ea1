import { AlignmentType, type INumberingOptions, LevelFormat, Paragraph } from 'docx'
import type { List } from '../../domain/blocks.ts'
import { listLook, type PageLook } from '../../domain/page-look.ts'
import { twips } from './measures.ts'
import { paragraphChildren } from './runs.ts'
import { styleName } from './style-names.ts'

/**
 * docx writes `{reference-instance}` and replaces it in the whole part afterwards. The mark of direction, which
 * inert text never holds, keeps the words of a note from being taken for it.
 */
const references = { dashes: 'dashes\u200E', numbers: 'numbers\u200E' } as const

const level = (format: (typeof LevelFormat)['BULLET' | 'DECIMAL'], text: string, hanging: number) => ({
  level: 0,
  format,
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: twips(listLook.indent), hanging: twips(hanging) } } },
})

/** The two kinds of list: dashes, as French typography wants them, and numbers. */
export const numbering: INumberingOptions = {
  config: [
    {
      reference: references.dashes,
      levels: [level(LevelFormat.BULLET, listLook.bullet, listLook.hanging.dash)],
    },
    { reference: references.numbers, levels: [level(LevelFormat.DECIMAL, '%1.', listLook.hanging.number)] },
  ],
}

/** The items of a list. `instance` tells it from the other lists: without it their numbers would run on. */
export const listParagraphs = (
  { items, ordered }: List,
  instance: number,
  { looks }: PageLook,
): Paragraph[] =>
  items.map(
    runs =>
      new Paragraph({
        style: styleName('list-item').id,
        numbering: { reference: ordered ? references.numbers : references.dashes, level: 0, instance },
        children: paragraphChildren(runs, looks['list-item']),
      }),
  )
