import type { Mark, Node, Schema } from '@tiptap/pm/model'
import { type ForeignLanguage, foreignLanguages, type Span } from '../../../domain/rich-text.ts'
import { lengths } from '../../../domain/text.ts'
import { childrenOf } from './pairs.ts'

/** Text with its line breaks as inline nodes. */
export function inlineNodes(schema: Schema, text: string, marks: readonly Mark[] = []): Node[] {
  return text
    .split('\n')
    .flatMap((line, index) => [
      ...(index === 0 ? [] : [schema.node('hardBreak', null, undefined, marks)]),
      ...(line === '' ? [] : [schema.text(line, marks)]),
    ])
}

/** A node of this type that holds the text. */
export const textNode = (
  schema: Schema,
  type: string,
  text: string,
  attrs: Record<string, unknown> | null = null,
): Node => schema.node(type, attrs, inlineNodes(schema, text))

/** What a node says, line breaks as `\n`. */
export const textOf = (node: Node): string => node.textContent

const marksOf = (schema: Schema, { bold, italic, superscript, href, language }: Span): Mark[] => [
  ...(bold ? [schema.mark('bold')] : []),
  ...(italic ? [schema.mark('italic')] : []),
  ...(superscript ? [schema.mark('superscript')] : []),
  ...(href === '' ? [] : [schema.mark('link', { href })]),
  ...(language === undefined ? [] : [schema.mark('language', { language })]),
]

/** A node of this type that holds the spans. */
export const spansNode = (schema: Schema, type: string, spans: readonly Span[]): Node =>
  schema.node(
    type,
    null,
    spans.flatMap(span => inlineNodes(schema, span.text, marksOf(schema, span))),
  )

const hrefIn = (marks: readonly Mark[]): string => {
  const href: unknown = marks.find(({ type }) => type.name === 'link')?.attrs['href']
  return typeof href === 'string' ? href : ''
}

/** The language that these marks give; null is that of the note. */
export function languageIn(marks: readonly Mark[]): ForeignLanguage | null {
  const given: unknown = marks.find(({ type }) => type.name === 'language')?.attrs['language']
  return foreignLanguages.find(language => language === given) ?? null
}

function spanOf(node: Node): Span {
  const language = languageIn(node.marks)
  const has = (name: string): boolean => node.marks.some(({ type }) => type.name === name)
  return {
    text: node.isText ? (node.text ?? '') : '\n',
    bold: has('bold'),
    italic: has('italic'),
    superscript: has('superscript'),
    href: hrefIn(node.marks),
    ...(language === null ? {} : { language }),
  }
}

const looksAlike = (one: Span, other: Span): boolean =>
  one.bold === other.bold &&
  one.italic === other.italic &&
  one.superscript === other.superscript &&
  one.href === other.href &&
  one.language === other.language

/** A long stretch of one look as several: two texts that were joined may hold more than one stretch does. */
function stretches(span: Span): Span[] {
  const count = Math.ceil(span.text.length / lengths.paragraph)
  return Array.from({ length: count }, (_, index) => ({
    ...span,
    text: span.text.slice(index * lengths.paragraph, (index + 1) * lengths.paragraph),
  }))
}

/** The spans of a node, as few as there are looks: none where it is empty. */
export function spansOf(node: Node): Span[] {
  const spans: Span[] = []
  for (const span of childrenOf(node).map(spanOf).flatMap(stretches)) {
    const last = spans.at(-1)
    const joins = last !== undefined && looksAlike(last, span)
    if (joins && last.text.length + span.text.length <= lengths.paragraph) {
      spans[spans.length - 1] = { ...last, text: last.text + span.text }
    } else {
      spans.push(span)
    }
  }
  return spans
}
