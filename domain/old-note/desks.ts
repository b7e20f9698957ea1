import { type AccreditationDesk, accreditationDeskSchema } from '../accreditation-desk.ts'
import type { FoundField } from '../returned.ts'
import { lengths } from '../text.ts'
import { askedIn, deadlineIn, officeIn, quotaIn } from './desk-words.ts'
import { find, type Line } from './line.ts'
import { hasWays, waysOf } from './ways.ts'

export type ReadDesks = {
  readonly desks: readonly AccreditationDesk[]
  readonly found: readonly FoundField[]
}

type OpenDesk = { -readonly [Key in keyof AccreditationDesk]: AccreditationDesk[Key] }

const title =
  /^(?:modalites d )?(?:accreditations?|inscriptions?)(?: (?:presse|obligatoires?|des journalistes|medias))*$/
const office =
  /^(?:pour (?:la |le |les |l[’'])?|accréditations? (?:pour )?(?:la |le |les |l[’'])?|(?=(?:la |le )?(?:préfecture|service|cabinet|bureau|direction|ministère|mairie|rectorat|ambassade|conseil|délégation|département|région|métropole|ville)))/iu
const scopeWords = /^(?:pour |accréditations? (?:pour )?|séquence|étape|département|jour|journée)/iu

/** Reads the lines on accreditation: one desk for each office that is written to. */
export function readDesks(lines: readonly Line[], noteDate: string, today: string): ReadDesks {
  const desks: OpenDesk[] = []
  const found: FoundField[] = []
  let waiting: 'toSend' | 'toBring' | null = null

  const open = (): OpenDesk => {
    const desk = accreditationDeskSchema.parse({})
    if (desks.length < 6) desks.push(desk)
    return desks.at(-1) ?? desk
  }
  const current = (): OpenDesk => desks.at(-1) ?? open()
  const isReached = (): boolean => {
    const desk = desks.at(-1)
    return desk !== undefined && desk.mails.length + desk.phones.length + desk.form.length > 0
  }
  const note = (field: string, value: string, confidence: number, line: Line): void => {
    found.push(
      find(`desks[${Math.max(0, desks.length - 1)}].${field}`, 'accreditation', value, confidence, line),
    )
  }

  function readOffice(line: Line, rest: string): void {
    const said = officeIn(rest)
    const short = rest
      .replace(/\s*[:|].*$/su, '')
      .replace(/^\d{1,2}[.)]\s*/u, '')
      .trim()
    const isLabel =
      said === '' &&
      short.length <= 120 &&
      short !== '' &&
      office.test(short) &&
      !/accréditer|s[’']inscrire/iu.test(short) &&
      !title.test(line.folded)
    if (said === '' && !isLabel) return
    // Another office once the one before can be reached: another desk.
    const desk =
      isReached() ||
      (isLabel && current().office !== '' && current().scope !== '') ||
      (current().office !== '' && !isLabel)
        ? open()
        : current()
    if (said !== '') {
      desk.office = said
      note('office', said, 0.9, line)
    } else if (scopeWords.test(short)) {
      desk.scope = short.replace(/^(?:pour |accréditations? (?:pour )?)/iu, '').slice(0, lengths.line)
      note('scope', desk.scope, 0.75, line)
    } else {
      desk.office = desk.office === '' ? short : desk.office
      note('office', desk.office, 0.8, line)
    }
  }

  function readWays(line: Line): void {
    const ways = waysOf(line)
    if (!hasWays(ways)) return
    const desk = current()
    desk.mails = [...desk.mails, ...ways.mails].slice(0, 5)
    desk.phones = [...desk.phones, ...ways.phones].slice(0, 5)
    const [page = ''] = ways.pages
    if (desk.form === '') desk.form = page
    for (const mail of ways.mails) note('mails', mail, 0.96, line)
    for (const phone of ways.phones) note('phones', phone, 0.95, line)
    for (const found of ways.pages) note('form', found, 0.85, line)
  }

  for (const line of lines) {
    const asked = askedIn(line.text)
    const { rest } = waysOf(line)
    if (line.list === null || waiting === null) readOffice(line, rest)
    if (title.test(line.folded)) note('office', line.text, 0.9, line)
    const deadline = deadlineIn(line.text, noteDate, today)
    const before = found.length
    readWays(line)
    const desk = current()
    if (deadline !== null && desk.deadlineDay === '') {
      desk.deadlineDay = deadline.day
      desk.deadlineClock = deadline.clock
      note('deadlineDay', `${deadline.day} ${deadline.clock}`.trim(), 0.9, line)
    }
    const quota = quotaIn(line.text)
    if (quota !== null) {
      desk.quotaPerOutlet = quota
      note('quotaPerOutlet', String(quota), 0.85, line)
    }
    if (waiting !== null && found.length === before && line.list !== null) {
      desk[waiting] = [desk[waiting], line.text]
        .filter(part => part !== '')
        .join(', ')
        .slice(0, lengths.sentence)
      note(waiting, line.text, 0.8, line)
      continue
    }
    waiting = null
    for (const field of ['toSend', 'toBring'] as const) {
      const what = asked[field]
      if (what === null) continue
      desk[field] = [desk[field], what]
        .filter(part => part !== '')
        .join(' ; ')
        .slice(0, lengths.sentence)
      note(field, what, 0.8, line)
      if (/:\s*$/u.test(line.text) || what === '') waiting = field
    }
    if (/accrédit|inscri/iu.test(line.text) && found.at(-1)?.line !== line.index)
      note('office', line.text, 0.7, line)
  }
  return { desks: desks.map(desk => ({ ...desk })), found }
}
