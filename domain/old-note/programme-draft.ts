import type { StepTime } from '../moment.ts'
import type { PressAccess } from '../press-access.ts'
import { noPressAccess } from '../press-access.ts'
import type { Programme, ProgrammeDay, Sequence, Step, SubStep } from '../programme.ts'
import type { Reception } from '../reception.ts'
import { noSite, type Site } from '../site.ts'
import { lengths } from '../text.ts'

type Open<T> = { -readonly [Key in keyof T]: T[Key] }
type OpenSequence = Open<Omit<Sequence, 'steps'>> & { steps: Open<Step>[] }
type OpenDay = Open<Omit<ProgrammeDay, 'sequences'>> & { sequences: OpenSequence[] }

/** Two texts below each other, or null where the field has no room for both. */
const below = (one: string, other: string, most: number): string | null => {
  const text = [one, other].filter(part => part !== '').join('\n')
  return text.length <= most ? text : null
}

/**
 * A programme while it is read from top to bottom: what is added goes to the last day, sequence and step, which are
 * begun where there is none. Each addition gives the path of its field, or null where the model has no room for it.
 */
export class ProgrammeDraft {
  title = ''
  caveat = ''
  access: PressAccess = noPressAccess
  private readonly days: OpenDay[] = []

  private get day(): OpenDay | undefined {
    return this.days.at(-1)
  }
  private get sequence(): OpenSequence | undefined {
    return this.day?.sequences.at(-1)
  }
  private get step(): Open<Step> | undefined {
    return this.sequence?.steps.at(-1)
  }
  private get dayAt(): string {
    return `programme.days[${this.days.length - 1}]`
  }
  private get sequenceAt(): string {
    return `${this.dayAt}.sequences[${(this.day?.sequences.length ?? 0) - 1}]`
  }
  get stepAt(): string {
    return `${this.sequenceAt}.steps[${(this.sequence?.steps.length ?? 0) - 1}]`
  }
  get hasStep(): boolean {
    return this.days.some(({ sequences }) => sequences.some(({ steps }) => steps.length > 0))
  }
  /** A step of the sequence that is being read. */
  get hasStepHere(): boolean {
    return this.step !== undefined
  }
  get hasDay(): boolean {
    return this.days.length > 0
  }
  /** A step whose hour was read, and not yet what is done. */
  get awaitsText(): boolean {
    return (
      this.step !== undefined &&
      this.step.text === '' &&
      this.step.time.kind !== 'none' &&
      this.step.access === noPressAccess
    )
  }
  get lastTime(): StepTime['kind'] {
    return this.step?.time.kind ?? 'none'
  }
  get site(): Site {
    return this.sequence?.site ?? noSite
  }

  startDay(date: string, label: string): string | null {
    if (this.days.length >= 31) return null
    const { day } = this
    // The day that was begun for want of one.
    if (day !== undefined && day.sequences.length === 0 && day.date === '' && day.label === '')
      Object.assign(day, { date, label })
    else this.days.push({ date, label, sequences: [] })
    return `${this.dayAt}.${date === '' ? 'label' : 'date'}`
  }

  startSequence(title: string): string | null {
    if (this.day === undefined) this.startDay('', '')
    const { day } = this
    if (day === undefined || day.sequences.length >= 60 || title.length > lengths.line) return null
    day.sequences.push({ title, site: noSite, intro: '', access: noPressAccess, reception: [], steps: [] })
    return `${this.sequenceAt}.title`
  }

  private openSequence(): OpenSequence | undefined {
    if (this.sequence === undefined) this.startSequence('')
    return this.sequence
  }

  startStep(time: StepTime, text: string): string | null {
    const sequence = this.openSequence()
    if (sequence === undefined || sequence.steps.length >= 100 || text.length > lengths.sentence) return null
    sequence.steps.push({ time, text, venue: '', access: noPressAccess, steps: [] })
    return this.stepAt
  }

  addSubStep(subStep: SubStep): string | null {
    const { step } = this
    if (step === undefined || step.steps.length >= 30 || subStep.text.length > lengths.sentence) return null
    step.steps = [...step.steps, subStep]
    return `${this.stepAt}.steps[${step.steps.length - 1}]`
  }

  addText(text: string): string | null {
    const { step } = this
    const whole = step === undefined ? null : below(step.text, text, lengths.sentence)
    if (step === undefined || whole === null) return null
    step.text = whole
    return `${this.stepAt}.text`
  }

  addVenue(text: string): string | null {
    const { step } = this
    const whole = step === undefined ? null : [step.venue, text].filter(part => part !== '').join(', ')
    if (step === undefined || whole === null || whole.length > lengths.line) return null
    step.venue = whole
    return `${this.stepAt}.venue`
  }

  /** Of the step where there is one, otherwise of the sequence or of the whole programme. */
  addAccess(access: PressAccess): string | null {
    const owner = this.step ?? this.sequence ?? this
    if (owner.access !== noPressAccess) {
      const words = [owner.access, access].every(one => one.phases.length > 0 && one.words === '')
      if (!words || owner.access.phases.length + access.phases.length > 8) return null
      owner.access = { phases: [...owner.access.phases, ...access.phases], words: '' }
    } else owner.access = access
    return `${this.step !== undefined ? this.stepAt : this.sequence !== undefined ? this.sequenceAt : 'programme'}.access`
  }

  addIntro(text: string): string | null {
    const sequence = this.openSequence()
    const whole = sequence === undefined ? null : below(sequence.intro, text, lengths.sentence)
    if (sequence === undefined || whole === null) return null
    sequence.intro = whole
    return `${this.sequenceAt}.intro`
  }

  /** The site of the sequence, said once; a second one is refused. */
  setSite(site: Site): string | null {
    const sequence = this.openSequence()
    if (sequence === undefined || sequence.site !== noSite) return null
    sequence.site = site
    return `${this.sequenceAt}.site`
  }

  addReception(reception: Reception): string | null {
    const sequence = this.openSequence()
    if (sequence === undefined || sequence.reception.length >= 6) return null
    sequence.reception = [...sequence.reception, reception]
    return `${this.sequenceAt}.reception[${sequence.reception.length - 1}]`
  }

  addCaveat(text: string): string | null {
    const whole = below(this.caveat, text, lengths.sentence)
    if (whole === null) return null
    this.caveat = whole
    return 'programme.caveat'
  }

  done(): Programme {
    return { title: this.title, caveat: this.caveat, access: this.access, days: this.days }
  }
}
