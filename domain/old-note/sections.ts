import { readAccess } from './access.ts'
import { announcementVerb } from './announcement-line.ts'
import { dayLine } from './day-line.ts'
import { isHeadLine } from './head-line.ts'
import { kindLine } from './kind-line.ts'
import { type Line, looksLikeTitle } from './line.ts'
import { isProse, openedBy, reaches } from './openers.ts'
import { rowOf, stepForm, stepRows, stepsFollow } from './step-places.ts'

export const sectionNames = [
  'head',
  'body',
  'programme',
  'desk',
  'notice',
  'contact',
  'about',
  'link',
  'coupon',
  'after',
  'foot',
] as const
export type SectionName = (typeof sectionNames)[number]
export type Sections = Readonly<Record<SectionName, readonly Line[]>>

type Context = {
  readonly mode: SectionName
  readonly line: Line
  readonly isAgenda: boolean
  readonly isCommunique: boolean
  /** It stands in the row of a step. */
  readonly isInStep: boolean
  /** The announcement was read: a second one is text. */
  readonly isAnnounced: boolean
  /** The line that says the kind of the note: its head is not over before. */
  readonly isKind: boolean
  /** The last step, day or title of a sequence stands further down. */
  readonly goesOnWithSteps: boolean
}

const bringing =
  /^(?:a (?:indiquer|presenter|fournir|preciser)|merci|munis?|se munir|carte|numero|nom|prenom|media|fonction|date limite|avant|au plus tard|limite|dans la limite|par (?:mail|courriel|telephone)|les |pour |presentation|piece|n |delai|cloture|departement|prefecture)/

/** What stands under a title of accreditation: ways to write, what to send, offices; until prose of something else. */
const goesOnWithDesk = (line: Line): boolean =>
  reaches(line.text) ||
  line.list !== null ||
  bringing.test(line.folded) ||
  /https?:|accredit|www\.|avant le |avant ce |jusqu[’']a?u? /u.test(line.text.toLowerCase()) ||
  /\s?:$/u.test(line.text) ||
  line.cell !== null ||
  line.text.length <= 60

function nextMode({
  mode,
  line,
  isAgenda,
  isCommunique,
  isAnnounced,
  isInStep,
  isKind,
  goesOnWithSteps,
}: Context): SectionName {
  if (isKind) return 'head'
  if (isInStep && goesOnWithSteps && mode !== 'coupon') return 'programme'
  if (line.place === 'footer') return 'foot'
  if (line.place === 'header') return 'head'
  const opened = openedBy(line, mode !== 'head')
  const isLate = mode !== 'head' && mode !== 'body'
  if (opened === 'contact' || opened === 'about' || opened === 'coupon') return opened
  if (mode === 'programme' && goesOnWithSteps && opened !== 'desk' && opened !== 'notice') return mode
  if (opened === 'programme' && (!isLate || mode === 'programme' || goesOnWithSteps)) return 'programme'
  if (opened === 'desk' || opened === 'link' || opened === 'notice') {
    if (
      opened === 'notice' &&
      (mode === 'body' || mode === 'about' || mode === 'desk') &&
      isProse(line) &&
      !line.isBold &&
      line.text.length > 300
    )
      return mode
    return opened === 'link' && mode === 'body' && isProse(line) ? mode : opened
  }
  if (
    stepForm(line) &&
    goesOnWithSteps !== (mode === 'programme') &&
    !['contact', 'about', 'desk', 'coupon'].includes(mode)
  )
    return 'programme'
  if ((mode === 'desk' || mode === 'notice') && stepForm(line) && line.list === null) return 'programme'
  switch (mode) {
    case 'head':
      if (isAgenda && dayLine(line.text, '', '2026-01-01') !== null && goesOnWithSteps) return 'programme'
      return isProse(line) && (isCommunique || isAnnounced || !isHeadLine(line)) ? 'body' : 'head'
    case 'programme':
      return isAgenda && line.text.length <= 250 ? 'programme' : afterSteps(line)
    case 'desk':
      return goesOnWithDesk(line) ? 'desk' : 'after'
    case 'notice':
      return (line.isBold || line.isItalic || line.list !== null) && !looksLikeTitle(line)
        ? 'notice'
        : 'after'
    case 'contact':
      return isProse(line) && !reaches(line.text) && line.text.length > 160 ? 'after' : 'contact'
    case 'link':
      return isProse(line) && !/https?:|www\./u.test(line.text) ? 'after' : 'link'
    default:
      return mode
  }
}

/** Under the last step: its own lines, until something else is said. */
function afterSteps(line: Line): SectionName {
  if (line.cell !== null || line.list !== null || stepForm(line) || readAccess(line.text) !== null)
    return 'programme'
  return isProse(line) || looksLikeTitle(line) ? 'after' : 'programme'
}

/**
 * The lines of a note by the part of it that they stand in, each in one. Parts may stand in any order and come back;
 * what opens none goes on with the part before it.
 */
export function sectionsOf(lines: readonly Line[], isAgenda: boolean, isCommunique: boolean): Sections {
  const sections: Record<SectionName, Line[]> = {
    head: [],
    body: [],
    programme: [],
    desk: [],
    notice: [],
    contact: [],
    about: [],
    link: [],
    coupon: [],
    after: [],
    foot: [],
  }
  const goesOn = stepsFollow(lines)
  const rows = stepRows(lines)
  const kindAt = lines.findIndex(({ text, place }) => place === 'body' && kindLine(text) !== null)
  const prose = lines.findIndex(line => isProse(line) && line.place === 'body')
  let mode: SectionName = 'head'
  let isAnnounced = false
  lines.forEach((line, index) => {
    const next = nextMode({
      mode,
      line,
      isAgenda,
      isCommunique,
      isAnnounced,
      isInStep: rows.has(rowOf(line)),
      isKind: index === kindAt && (prose === -1 || kindAt < prose),
      goesOnWithSteps: goesOn[index] ?? false,
    })
    sections[next].push(line)
    isAnnounced ||= next === 'head' && announcementVerb(line.text) !== -1
    if (line.place === 'body' || line.place === 'aside') mode = next
  })
  return sections
}
