import type { Node, Schema } from '@tiptap/pm/model'
import type { HourStyle } from '../../../../domain/french/hours.ts'
import type { StepTime } from '../../../../domain/moment.ts'
import {
  noProgramme,
  type Programme,
  type ProgrammeDay,
  type Sequence,
  type Step,
  type SubStep,
} from '../../../../domain/programme.ts'
import { isSameValue } from '../../../../domain/same-value.ts'
import { keptStepTime, printedStepTime } from '../../../../domain/step-time.ts'
import { ownText } from '../generated-text.ts'
import { childrenOf, Pairs } from '../pairs.ts'
import { textNode, textOf } from '../text-content.ts'
import { accessOf, hoursOf, receptionOf, siteOf } from './attributes.ts'

/** How the page prints the programme: hours in the issuer’s style, and its title while nobody writes one. */
export type ProgrammeVoice = { readonly hours: HourStyle; readonly generatedTitle: string }

const usual: ProgrammeVoice = { hours: 'spaced', generatedTitle: 'Programme prévisionnel' }

/** Which node shows which value, for one style of hours: another style is another text. */
const pairsIn = (): {
  readonly subSteps: Pairs<SubStep>
  readonly steps: Pairs<Step>
  readonly sequences: Pairs<Sequence>
  readonly days: Pairs<ProgrammeDay>
} => ({
  subSteps: new Pairs(),
  steps: new Pairs(),
  sequences: new Pairs(),
  days: new Pairs(),
})
const pairs = { spaced: pairsIn(), compact: pairsIn(), padded: pairsIn() }

/** What the hours on the page mean. One way only: « 915 » and « 9 h 15 » are one hour, and the page prints the latter. */
const times = new WeakMap<Node, StepTime>()

/** Makes the nodes of a programme whose hours are written in one style. */
class NodeMaker {
  readonly #schema: Schema
  readonly #hours: HourStyle

  constructor(schema: Schema, hours: HourStyle) {
    this.#schema = schema
    this.#hours = hours
  }

  day(value: ProgrammeDay): Node {
    return pairs[this.#hours].days.node(value, this.#schema, ({ date, label, sequences }) => {
      // A day always shows a sequence to write in.
      const shown =
        sequences.length === 0 ? [this.#blankSequence()] : sequences.map(one => this.sequence(one))
      return this.#schema.node('day', { date, label }, [this.#schema.node('dayHead'), ...shown])
    })
  }

  sequence(value: Sequence): Node {
    return pairs[this.#hours].sequences.node(
      value,
      this.#schema,
      ({ site, access, reception, steps, ...own }) =>
        this.#schema.node('sequence', { site, access, reception }, [
          textNode(this.#schema, 'sequenceTitle', own.title),
          this.#schema.node('sequenceLines'),
          textNode(this.#schema, 'intro', own.intro),
          this.#schema.node('accessLine'),
          ...steps.map(step => this.step(step)),
        ]),
    )
  }

  step(value: Step): Node {
    return pairs[this.#hours].steps.node(value, this.#schema, step =>
      this.#schema.node('step', { access: step.access }, [
        ...this.#cells(step),
        ...step.steps.map(one => this.#subStep(one)),
      ]),
    )
  }

  #subStep(value: SubStep): Node {
    return pairs[this.#hours].subSteps.node(value, this.#schema, step =>
      this.#schema.node('subStep', { access: step.access }, this.#cells(step)),
    )
  }

  #cells({ time, text, venue }: SubStep): Node[] {
    const voice = { hours: this.#hours, surnameCapitals: true }
    const cell = textNode(this.#schema, 'stepTime', printedStepTime(time, voice))
    times.set(cell, time)
    return [
      cell,
      textNode(this.#schema, 'stepText', text),
      textNode(this.#schema, 'venue', venue),
      this.#schema.node('accessLine'),
    ]
  }

  #blankSequence(): Node {
    const blank = ['sequenceTitle', 'sequenceLines', 'intro', 'accessLine']
    return this.#schema.node(
      'sequence',
      null,
      blank.map(name => this.#schema.node(name)),
    )
  }
}

/**
 * The programme as a node of the page, null where the note has no event. `programmeOf` gives the same value back until
 * something in it changes, and what was shown before keeps its node.
 */
export function programmeToDoc(
  programme: Programme | null,
  schema: Schema,
  { hours, generatedTitle }: ProgrammeVoice = usual,
): Node {
  const { title, caveat, access, days } = programme ?? noProgramme
  const maker = new NodeMaker(schema, hours)
  const isOwn = title !== '' && title === generatedTitle
  return schema.node('programme', { access, hours }, [
    textNode(schema, 'programmeTitle', title || generatedTitle, { generated: generatedTitle, isOwn }),
    textNode(schema, 'caveat', caveat),
    schema.node('programmeLines'),
    ...days.map(day => maker.day(day)),
  ])
}

/** A step as a node of this page. */
export const stepToNode = (step: Step, schema: Schema, hours: HourStyle): Node =>
  new NodeMaker(schema, hours).step(step)

/** Reads the values of nodes whose hours are written in one style. */
class NodeReader {
  readonly #hours: HourStyle

  constructor(hours: HourStyle) {
    this.#hours = hours
  }

  day(node: Node, before: ProgrammeDay | undefined): ProgrammeDay {
    return pairs[this.#hours].days.value(node, () => {
      const own = named(node, 'sequence').map((child, at) => this.sequence(child, before?.sequences[at]))
      const [first] = own
      const isEmpty = own.length === 1 && first !== undefined && isBlank(first)
      const { date, label } = node.attrs
      return kept(before, { date: String(date), label: String(label), sequences: isEmpty ? [] : own })
    })
  }

  sequence(node: Node, before: Sequence | undefined): Sequence {
    return pairs[this.#hours].sequences.value(node, () =>
      kept(before, {
        title: written(node, 'sequenceTitle'),
        site: siteOf(node.attrs),
        intro: written(node, 'intro'),
        access: accessOf(node.attrs),
        reception: receptionOf(node.attrs),
        steps: named(node, 'step').map((child, at) => this.step(child, before?.steps[at])),
      }),
    )
  }

  step(node: Node, before: Step | undefined): Step {
    return pairs[this.#hours].steps.value(node, () =>
      kept(before, {
        ...this.#cells(node),
        steps: named(node, 'subStep').map((child, at) => this.#subStep(child, before?.steps[at])),
      }),
    )
  }

  #subStep(node: Node, before: SubStep | undefined): SubStep {
    return pairs[this.#hours].subSteps.value(node, () => kept(before, this.#cells(node)))
  }

  #cells(node: Node): SubStep {
    const cell = node.firstChild
    return {
      time: cell === null ? { kind: 'none' } : (times.get(cell) ?? keptStepTime(textOf(cell))),
      text: written(node, 'stepText'),
      venue: written(node, 'venue'),
      access: accessOf(node.attrs),
    }
  }
}

const named = (node: Node, name: string): Node[] => childrenOf(node).filter(({ type }) => type.name === name)

function written(node: Node, name: string): string {
  const [cell] = named(node, name)
  return cell === undefined ? '' : textOf(cell)
}

/** The value before where nothing in it changed after all: « 915 » that became « 9 h 15 » is the same hour. */
const kept = <T>(before: T | undefined, now: T): T =>
  before !== undefined && isSameValue(before, now) ? before : now

const isBlank = ({ title, site, intro, access, reception, steps }: Sequence): boolean =>
  steps.length === 0 &&
  reception.length === 0 &&
  access.phases.length === 0 &&
  [title, intro, access.words, ...Object.values(site)].every(text => text === '')

/** The programme that its node of the page shows; whatever did not change in it is the very same value. */
export function programmeOf(node: Node, before: Programme): Programme {
  const reader = new NodeReader(hoursOf(node.attrs))
  const [title] = named(node, 'programmeTitle')
  const days = named(node, 'day').map((child, at) => reader.day(child, before.days[at]))
  const isSame = days.length === before.days.length && days.every((day, at) => day === before.days[at])
  return kept(before, {
    title: title === undefined ? '' : ownText(title),
    caveat: written(node, 'caveat'),
    access: accessOf(node.attrs),
    days: isSame ? before.days : days,
  })
}

/** The step that a node of this page shows. */
export const stepOf = (node: Node, hours: HourStyle): Step => new NodeReader(hours).step(node, undefined)
