import { getSchema, Node as NodeType } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type Command, EditorState, NodeSelection, TextSelection } from '@tiptap/pm/state'
import { pressAccessWording } from '../../../../domain/press-access-wording.ts'
import { noProgramme, programmeSchema } from '../../../../domain/programme.ts'
import { keptStepTime } from '../../../../domain/step-time.ts'
import { accessOfWords } from '../../../../domain/usual-access.ts'
import { pageNodes } from '../page-nodes.ts'
import { passageNodes } from '../passage-nodes.ts'
import { accessOf } from './attributes.ts'
import { programmeOf, programmeToDoc } from './conversion.ts'
import { programmeNodes } from './nodes.ts'

/** A page that holds a programme between two texts: enough for whatever is done inside the programme. */
const page = NodeType.create({ name: 'doc', topNode: true, content: 'title programme notices after' })
export const programmeSchemaNodes = [
  page,
  ...pageNodes.filter(({ name }) => name !== 'doc'),
  ...passageNodes,
  ...programmeNodes,
]
export const schema = getSchema(programmeSchemaNodes)

type Written = { title: string; steps: { cells: string[]; below: string[][] }[] }

/**
 * Sequences of one day, one thing a line: `# title`, `hour / text / place / access`, sub-steps behind `- `, and texts
 * after the programme behind `> `. A bar stands for the caret, two for a selection.
 */
export function pageOf(outline: string): EditorState {
  const sequences: Written[] = []
  const texts: string[] = []
  for (const line of outline.split('\n').map(one => one.trim())) {
    const cells = line
      .replace(/^- /, '')
      .split('/')
      .map(cell => cell.trim())
    if (line.startsWith('#')) sequences.push({ title: line.slice(1).trim(), steps: [] })
    else if (line.startsWith('> ')) texts.push(line.slice(2))
    else if (line.startsWith('- ')) sequences.at(-1)?.steps.at(-1)?.below.push(cells)
    else if (line !== '') sequences.at(-1)?.steps.push({ cells, below: [] })
  }
  if (texts.length === 0) texts.push('Ensuite')
  const programme = programmeSchema.parse({
    days: [{ sequences: sequences.map(({ title, steps }) => ({ title, steps: steps.map(stepFrom) })) }],
  })
  const doc = schema.node('doc', null, [
    schema.node('title'),
    programmeToDoc(programme, schema, { hours: 'compact', generatedTitle: 'Programme prévisionnel' }),
    schema.node('notices'),
    schema.node(
      'after',
      null,
      texts.map(text => schema.node('paragraph', null, [schema.text(text)])),
    ),
  ])
  return withCaret(EditorState.create({ doc }))
}

const rowFrom = ([time = '', text = '', venue = '', access = '']: readonly string[]) => ({
  time: keptStepTime(time),
  text,
  venue,
  access: access === '' ? undefined : accessOfWords(access),
})
const stepFrom = ({ cells, below }: { cells: string[]; below: string[][] }) => ({
  ...rowFrom(cells),
  steps: below.map(rowFrom),
})

function withCaret(state: EditorState): EditorState {
  const found: number[] = []
  state.doc.descendants((node, pos) => {
    for (const { index } of (node.text ?? '').matchAll(/\|/g)) found.push(pos + index)
  })
  const [anchor, head = anchor] = found
  if (anchor === undefined || head === undefined) return state
  const tr = state.tr
  for (const pos of [...found].reverse()) tr.delete(pos, pos + 1)
  const isTwo = found.length > 1
  return state.apply(tr.setSelection(TextSelection.create(tr.doc, anchor, isTwo ? head - 1 : anchor)))
}

/** The page after a command; the very same where the command declines. */
export function done(state: EditorState, ...commands: readonly Command[]): EditorState {
  let now = state
  for (const command of commands) {
    command(now, tr => {
      now = now.apply(tr)
    })
    now.doc.check()
  }
  return now
}

/** The page in the notation of `pageOf`, with what the caret is in. */
export function outlineOf(state: EditorState): string {
  const { selection } = state
  const marked = (node: Node, pos: number): string => {
    const text = node.textContent
    const marks = [...new Set([selection.from, selection.to])]
      .map(at => at - pos - 1)
      .filter(at => at >= 0 && at <= node.content.size && !(selection instanceof NodeSelection))
    return marks.reverse().reduce((words, at) => `${words.slice(0, at)}|${words.slice(at)}`, text)
  }
  const lines: string[] = []
  state.doc.descendants((node, pos) => {
    const { name } = node.type
    if (name === 'sequenceTitle') lines.push(`# ${marked(node, pos)}`.trim())
    if (name === 'step' || name === 'subStep') {
      const cells: string[] = []
      node.forEach((child, offset) => {
        if (child.isTextblock) cells.push(marked(child, pos + 1 + offset))
      })
      const access = pressAccessWording(accessOf(node.attrs))
      const row = [...cells, access].join(' / ').replace(/(?: \/ )+$/, '')
      lines.push(`${name === 'subStep' ? '- ' : ''}${row.trim()}`)
    }
    if (name === 'paragraph') lines.push(`> ${marked(node, pos)}`)
    return true
  })
  return lines.join('\n')
}

/** What the page says, as the event stores it. */
export const storedProgramme = ({ doc }: EditorState) => programmeOf(doc.child(1), noProgramme)
