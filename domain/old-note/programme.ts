import { noPressAccess, type PressAccess } from '../press-access.ts'
import { pressAccessWording } from '../press-access-wording.ts'
import type { Programme } from '../programme.ts'
import type { FoundField } from '../returned.ts'
import { noSite } from '../site.ts'
import { lengths } from '../text.ts'
import { readAccess, splitAccess } from './access.ts'
import { dayLine } from './day-line.ts'
import { find, type Line, looksLikeTitle } from './line.ts'
import { isSequenceTitle, openedBy } from './openers.ts'
import { ProgrammeDraft } from './programme-draft.ts'
import { type CellText, type ProgrammeItem, programmeItems } from './programme-items.ts'
import { isReception, receptionOf } from './reception-words.ts'
import { saysPlace, siteOf } from './site-words.ts'
import { timeLead } from './step-time-lead.ts'

export type ReadProgramme = { readonly programme: Programme; readonly found: readonly FoundField[] }

const caveat =
  /sous reserve|susceptible|peuvent etre modifies|sans preavis|a confirmer|previsionnel|peut evoluer|pourra (?:etre|evoluer)|heures? locales?/
const sequenceLead = /^(?:(?:séquence|temps|étape)(?: n\s?[°o]| numéro)? ?\d{1,2})\s*[:–—.-]?\s*/iu
const isSpoken = (access: PressAccess): boolean =>
  access.words === '' &&
  access.phases.length === 1 &&
  access.phases.every(
    ({ form, who }) => ['press-point', 'conference', 'statement'].includes(form) && who.kind === 'unsaid',
  )

/** What reads a programme: its lines one after the other into a draft, with a find for each line that went in. */
class ProgrammeReading {
  readonly draft = new ProgrammeDraft()
  readonly found: FoundField[] = []
  private lastSub = -1
  private readonly noteDate: string
  private readonly today: string

  private readonly isAgenda: boolean

  constructor(noteDate: string, today: string, isAgenda: boolean) {
    this.isAgenda = isAgenda
    this.noteDate = noteDate
    this.today = today
  }

  /** False where the draft had no room: the line then stays without a find, and as text. */
  private note(at: string | null, value: string, confidence: number, line: Line): boolean {
    if (at !== null) this.found.push(find(at, 'programme', value, confidence, line))
    return at !== null
  }

  title(line: Line): boolean {
    const [title = '', ...rest] = line.text.split(
      /\s+[–—|-]\s+|\s*:\s+(?=\p{L}+di\b)|(?<=prévisionnel) (?=du \p{L}+di )/iu,
    )
    const day = rest.length === 0 ? null : dayLine(rest.join(' – '), this.noteDate, this.today)
    if (line.text.length > lengths.name) return false
    this.draft.title = day === null ? line.text.replace(/\s*:$/u, '') : title
    this.note('programme.title', this.draft.title, 0.95, line)
    if (day !== null) this.note(this.draft.startDay(day.date, day.label), day.date || day.label, 0.9, line)
    return true
  }

  private startStep(written: string, text: string, line: Line): boolean {
    const lead = timeLead(written)
    const split = splitAccess(text)
    const alone = split.access === null ? readAccess(text) : null
    const said = alone !== null && text !== '' ? { text: '', access: alone } : split
    const at = this.draft.startStep(lead?.time ?? { kind: 'none' }, said.text)
    if (at === null) return false
    if (lead !== null) this.note(`${at}.time`, lead.written, lead.isClock ? 0.97 : 0.85, line)
    if (said.text !== '') this.note(`${at}.text`, said.text, 0.92, line)
    if (said.access !== null)
      this.note(this.draft.addAccess(said.access), pressAccessWording(said.access), 0.9, line)
    return true
  }

  private access(line: Line, access: PressAccess): boolean {
    if (this.draft.awaitsText && isSpoken(access))
      return this.note(this.draft.addText(line.text), line.text, 0.9, line)
    if (isSpoken(access) && this.draft.hasStep && !line.isItalic && line.cell === null)
      return this.startStep('', line.text, line)
    return this.note(
      this.draft.addAccess(access),
      pressAccessWording(access),
      access.phases.length > 0 ? 0.93 : 0.8,
      line,
    )
  }

  private subStep(line: Line): boolean {
    const lead = timeLead(line.text)
    const { text, access } = splitAccess(lead?.rest ?? line.text)
    const alone = readAccess(text)
    const at = this.draft.addSubStep({
      time: lead?.time ?? { kind: 'none' },
      text: alone === null ? text : '',
      venue: '',
      access: alone ?? access ?? noPressAccess,
    })
    this.lastSub = line.index
    return this.note(at, line.text, 0.85, line)
  }

  private reception(line: Line): boolean {
    const { reception, site } = receptionOf(line.text)
    const isSequenceSite = site !== null && this.draft.site === noSite && !this.draft.hasStepHere
    if (isSequenceSite) this.note(this.draft.setSite(site), line.text, 0.8, line)
    const own = isSequenceSite || site === null ? noSite : site
    return this.note(this.draft.addReception({ ...reception, site: own }), line.text, 0.85, line)
  }

  private place(line: Line): boolean {
    const site = siteOf(line.text)
    if (site === null) return false
    if (this.draft.hasStepHere || this.draft.site !== noSite)
      return this.note(this.draft.addVenue(line.text.replace(/^lieu\s*:\s*/iu, '')), line.text, 0.8, line)
    return this.note(this.draft.setSite(site), line.text, 0.85, line)
  }

  row({ lines, time, cells }: Extract<ProgrammeItem, { kind: 'row' }>): boolean {
    const [first] = lines
    if (first === undefined || !this.startStep(time, '', first)) return false
    const saysAccess = cells.some(({ role }, index) => role === 'access' && index > 0)
    return cells.every(cell => this.cell(cell, saysAccess))
  }

  private cell({ role, lines }: CellText, saysAccess: boolean): boolean {
    return lines
      .map((line, index) => {
        if (role === 'venue') return this.note(this.draft.addVenue(line.text), line.text, 0.9, line)
        const access =
          readAccess(line.text) ??
          (role === 'access' && line.text.length <= lengths.line ? { phases: [], words: line.text } : null)
        if (access !== null && !(this.draft.awaitsText && isSpoken(access)))
          return this.note(this.draft.addAccess(access), line.text, 0.9, line)
        if (line.list !== null || (index > 0 && /^[-–—•]\s/u.test(line.text)))
          return this.subStep({ ...line, text: line.text.replace(/^[-–—•]\s*/u, '') })
        return this.textOfStep(line, saysAccess)
      })
      .every(Boolean)
  }

  private textOfStep(line: Line, saysAccess = false): boolean {
    const { text, access } = splitAccess(line.text)
    const alone = this.draft.awaitsText && !saysAccess ? readAccess(line.text) : null
    if (alone !== null) return this.note(this.draft.addAccess(alone), line.text, 0.9, line)
    const isIn = this.note(this.draft.addText(text), text, 0.9, line)
    if (isIn && access !== null)
      this.note(this.draft.addAccess(access), pressAccessWording(access), 0.88, line)
    return isIn
  }

  /** One line; `isMore` tells whether steps, days or sequences still follow. */
  line(written: Line, next: Line | undefined): boolean {
    const dash = /^[-–—]\s+/u.exec(written.text)?.[0] ?? ''
    const isTimed = dash !== '' && timeLead(written.text.slice(dash.length))?.isClock === true
    const line: Line = isTimed
      ? {
          ...written,
          text: written.text.slice(dash.length),
          list: written.list ?? { ordered: false, level: 0 },
        }
      : written
    const { text } = line
    if (this.draft.title === '' && !this.draft.hasDay && openedBy(line) === 'programme')
      return this.title(line)
    const day =
      timeLead(text)?.isClock === true
        ? null
        : dayLine(text.replace(sequenceLead, ''), this.noteDate, this.today)
    if (day !== null && (line.list === null || !this.draft.hasStep)) {
      return this.note(this.draft.startDay(day.date, day.label), day.date || day.label, 0.93, line)
    }
    if (isReception(text) && timeLead(text) === null) return this.reception(line)
    const access = readAccess(text)
    if (access !== null) return this.access(line, access)
    if (isSequenceTitle(line)) return this.sequence(line)
    const lead = timeLead(text)
    if (lead !== null && (lead.isClock || lead.rest !== '' || text.length < 60)) {
      if (
        line.list !== null &&
        this.draft.hasStepHere &&
        this.draft.lastTime !== 'none' &&
        this.lastSub === -1 &&
        !this.isListOfSteps
      )
        return this.subStep(line)
      this.isListOfSteps ||= line.list !== null
      this.lastSub = -1
      return this.startStep(lead.written, lead.rest, line)
    }
    if (saysPlace(text)) return this.place(line)
    if (line.list !== null || /^[-–—•]\s/u.test(text)) {
      const item = { ...line, text: text.replace(/^[-–—•]\s*/u, '') }
      return this.draft.hasStepHere ? this.subStep(item) : this.startStep('', item.text, line)
    }
    if (!this.draft.awaitsText && looksLikeTitle(line) && !line.isItalic) return this.sequence(line)
    if (!this.draft.hasDay && !this.draft.hasStep && (caveat.test(line.folded) || line.isItalic))
      return this.note(this.draft.addCaveat(text), text, 0.8, line)
    if (caveat.test(line.folded) && next === undefined)
      return this.note(this.draft.addCaveat(text), text, 0.7, line)
    // An agenda lists appointments, some of them without an hour.
    if (
      this.isAgenda &&
      this.draft.hasDay &&
      !this.draft.awaitsText &&
      (!this.draft.hasStepHere || this.draft.lastTime === 'none')
    )
      return this.startStep('', text, line)
    if (this.draft.hasStepHere) return this.textOfStep(line)
    return this.note(this.draft.addIntro(text), text, 0.7, line)
  }

  private isListOfSteps = false

  private sequence(line: Line): boolean {
    const lead = sequenceLead.exec(line.text)?.[0] ?? ''
    const rest = line.text.slice(lead.length)
    const time = lead === '' ? null : timeLead(rest)
    if (time !== null && time.rest !== '') {
      this.note(this.draft.startSequence(lead.replace(/[\s:–—.-]+$/u, '')), lead, 0.85, line)
      return this.startStep(time.written, time.rest, line)
    }
    const { text, access } = splitAccess(line.text.replace(/\s*:$/u, ''))
    const isIn = this.note(this.draft.startSequence(text), text, lead === '' ? 0.75 : 0.93, line)
    if (isIn && access !== null)
      this.note(this.draft.addAccess(access), pressAccessWording(access), 0.85, line)
    return isIn
  }
}

/** Reads the lines of a programme; those without a find found no room. `noteDate` is a day or empty. */
export function readProgramme(
  lines: readonly Line[],
  noteDate: string,
  today: string,
  isAgenda = false,
): ReadProgramme {
  const reading = new ProgrammeReading(noteDate, today, isAgenda)
  const { items, heads } = programmeItems(lines)
  items.forEach((item, index) => {
    const following = items[index + 1]
    if (item.kind === 'row') reading.row(item)
    else reading.line(item.line, following?.kind === 'line' ? following.line : following?.lines[0])
  })
  const headFinds = heads.map(line => find('programme', 'programme', line.text, 0.9, line))
  return { programme: reading.draft.done(), found: [...reading.found, ...headFinds] }
}
