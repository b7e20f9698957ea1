import type { Node, Schema } from '@tiptap/pm/model'
import { assertNever } from '../../../domain/assert-never.ts'
import {
  type NotePicture,
  notePictureSchema,
  type Passage,
  type RichText,
} from '../../../domain/rich-text.ts'
import { childrenOf, Pairs, unchanged } from './pairs.ts'
import { spansNode, spansOf, textNode, textOf } from './text-content.ts'

const passages = new Pairs<Passage>()

const passageNode = (passage: Passage, schema: Schema): Node =>
  passages.node(passage, schema, value => makeNode(value, schema))

function makeNode(passage: Passage, schema: Schema): Node {
  switch (passage.kind) {
    case 'paragraph':
      return spansNode(schema, 'paragraph', passage.spans)
    case 'subheading':
      return textNode(schema, 'subheading', passage.text, { level: passage.level })
    case 'list': {
      const items = passage.items.length === 0 ? [[]] : passage.items
      return schema.node(
        'list',
        { ordered: passage.ordered },
        items.map(item => spansNode(schema, 'listItem', item)),
      )
    }
    case 'quote':
      return schema.node('quote', null, [
        spansNode(schema, 'quoteText', passage.spans),
        textNode(schema, 'speaker', passage.speaker),
      ])
    case 'figures': {
      const all = passage.figures.length === 0 ? [{ value: '', label: '' }] : passage.figures
      return schema.node(
        'figures',
        null,
        all.map(({ value, label }) =>
          schema.node('figure', null, [
            textNode(schema, 'figureValue', value),
            textNode(schema, 'figureLabel', label),
          ]),
        ),
      )
    }
    case 'picture': {
      const { caption, credit, ...shown } = passage.picture
      return schema.node('picture', { shown }, [
        textNode(schema, 'pictureCaption', caption),
        textNode(schema, 'pictureCredit', credit),
      ])
    }
    case 'box': {
      const paragraphs = passage.paragraphs.length === 0 ? [[]] : passage.paragraphs
      return schema.node('box', null, [
        textNode(schema, 'boxTitle', passage.title),
        ...paragraphs.map(spans => spansNode(schema, 'boxText', spans)),
      ])
    }
    case 'page-break':
      return schema.node('pageBreak')
    default:
      return assertNever(passage)
  }
}

/** The picture that a node of the page shows, with what is written below it. */
export function pictureOf(node: Node): NotePicture {
  const shown: unknown = node.attrs['shown']
  return notePictureSchema.parse({
    ...(typeof shown === 'object' ? shown : {}),
    caption: textOf(node.child(0)),
    credit: textOf(node.child(1)),
  })
}

/** The passage that the node shows. */
export const passageOf = (node: Node): Passage => passages.value(node, readPassage)

function readPassage(node: Node): Passage {
  switch (node.type.name) {
    case 'subheading':
      return { kind: 'subheading', text: textOf(node), level: node.attrs['level'] === 2 ? 2 : 3 }
    case 'list':
      return {
        kind: 'list',
        ordered: node.attrs['ordered'] === true,
        items: childrenOf(node).map(spansOf),
      }
    case 'quote':
      return { kind: 'quote', spans: spansOf(node.child(0)), speaker: textOf(node.child(1)) }
    case 'figures':
      return {
        kind: 'figures',
        figures: childrenOf(node).map(figure => ({
          value: textOf(figure.child(0)),
          label: textOf(figure.child(1)),
        })),
      }
    case 'picture':
      return { kind: 'picture', picture: pictureOf(node) }
    case 'box': {
      const [title, ...paragraphs] = childrenOf(node)
      return {
        kind: 'box',
        title: title === undefined ? '' : textOf(title),
        paragraphs: paragraphs.map(spansOf),
      }
    }
    case 'pageBreak':
      return { kind: 'page-break' }
    default:
      return { kind: 'paragraph', spans: spansOf(node) }
  }
}

/** The nodes of a rich text: at least a paragraph, to write in. */
export const passagesToNodes = (text: RichText, schema: Schema): Node[] =>
  text.length === 0 ? [schema.node('paragraph')] : text.map(passage => passageNode(passage, schema))

const isBlank = (passage: Passage | undefined): boolean =>
  passage?.kind === 'paragraph' && passage.spans.length === 0

/** The rich text that these nodes show, `before` where nothing in it changed. A lone empty paragraph is no text. */
export function nodesToPassages(nodes: readonly Node[], before: Passage[]): Passage[] {
  const now = nodes.map(passageOf)
  const kept = unchanged(before, now)
  if (kept === before || now.length > 1 || !isBlank(now[0])) return kept
  return before.length === 0 ? before : []
}
