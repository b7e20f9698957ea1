import { foldText } from '../contact-search/fold.ts'
import { findDateMentions } from '../french/dates.ts'
import { departements } from '../french/departements.ts'
import { announcementVerb } from './announcement-line.ts'
import type { Line } from './line.ts'
import { namesIn } from './person-names.ts'
import { saysPlace } from './site-words.ts'

/** The lines of the head by what they are about: the sentence of persons and announcement, when, where, the title. */
export type SubjectLines = Readonly<Record<'sentence' | 'when' | 'where' | 'title', readonly Line[]>>

const place =
  /^\p{Lu}[\p{L}'’ ,–—/-]*\((?:\d{2,3}|2[AB]|\d{1,2}(?:er|e|ème)?)(?:(?:,| et) ?\d+(?:er|e|ème)?)*\)(?=$|\s*[,–—(/-]| et )/u
const beforeDay = /^(?:le |du |les |date ?: ?|rendez-vous le |semaine du |semaine \d+ ?[:–-]? ?(?:du )?)?$/iu
const partOfDay = /^(?:matinee?|apres midi|soiree|journee)$/

export function isWhen({ text, folded }: Line): boolean {
  const [mention] = findDateMentions(text)
  if (mention === undefined) return partOfDay.test(folded) || /^semaine (?:du|n|\d)/.test(folded)
  return text.length <= 120 && beforeDay.test(text.slice(0, mention.index))
}

const departementNames = new Set(departements.map(({ name }) => foldText(name)))

export const isWhere = ({ text, folded }: Line): boolean =>
  text.length <= 160 &&
  announcementVerb(text) === -1 &&
  namesIn(text).length === 0 &&
  (place.test(text) || saysPlace(text) || /^lieu ?:/iu.test(text) || departementNames.has(folded))

const role =
  /^(?:(?:la |le |l )?(?:vice )?(?:ministre|secretaire (?:d etat|general)|premier ministre|premiere ministre|prefete?|presidente?|haut commissaire|maire|garde des sceaux|direct(?:eur|rice)|depute|deputee|senat(?:eur|rice)|deleguee?|chargee?|porte parole|rect(?:eur|rice)|commissaire)\b)|^(?:aupres d|et |de la |de l |des |du )/
const lead = /^(?:et |accompagn|en presence|aux cotes|a l invitation|avec |ainsi que)/

/** A name at the start, or after « Déplacement de » no more. */
const startsWithName = (text: string): boolean => (namesIn(text)[0]?.index ?? -1) === 0

const roleFirst = (text: string): boolean => {
  const [name] = namesIn(text)
  return (
    name !== undefined &&
    role.test(foldText(text.slice(0, name.index))) &&
    /[, ]$/u.test(text.slice(0, name.index))
  )
}

/** Whether the sentence of the persons begins here; a name may be broken over two lines. */
function beginsSentence(line: Line, next: Line | undefined): boolean {
  if (startsWithName(line.text) || roleFirst(line.text)) return true
  const verb = announcementVerb(line.text)
  if (
    verb !== -1 &&
    (namesIn(line.text.slice(0, verb)).length > 0 || (verb === 0 && /^\p{Ll}/u.test(line.text)))
  )
    return true
  return (
    line.text.split(' ').length <= 2 &&
    next !== undefined &&
    !startsWithName(next.text) &&
    startsWithName(`${line.text} ${next.text}`)
  )
}

const isOpen = (text: string): boolean =>
  /[,’']$|(?:^|\s)(?:et|de|du|des|la|le|les|à|au|aux|pour|en|d[’']|l[’'])$/iu.test(text.trim())

/** Sorts the lines of the head that are left when its letterhead, kind, date and number are known. */
export function subjectLines(lines: readonly Line[]): SubjectLines {
  const sorted: Record<keyof SubjectLines, Line[]> = { sentence: [], when: [], where: [], title: [] }
  let state: 'before' | 'persons' | 'announced' | 'after' = 'before'
  const full = lines.findIndex(({ text }) => startsWithName(text) && announcementVerb(text) > 0)
  lines.forEach((line, index) => {
    // « La ministre de la Mer, Clara VASSEUR, à Brest » above the sentence that says it in full.
    const isSaidInFull =
      index < full &&
      line.index !== lines[full]?.index &&
      announcementVerb(line.text) === -1 &&
      namesIn(line.text).some(({ family }) =>
        namesIn(lines[full]?.text ?? '').some(other => other.family === family),
      )
    const last = sorted.sentence.at(-1)
    const continues = last !== undefined && (isOpen(last.text) || /^\p{Ll}|^[«(]/u.test(line.text))
    const isMiddle =
      state === 'persons' && sorted.sentence.length === 1 && namesIn(last?.text ?? '').length === 0
    if (!(continues && state === 'announced') && isWhen(line)) sorted.when.push(line)
    else if (!continues && isWhere(line)) sorted.where.push(line)
    else if (state === 'before' && !isSaidInFull && beginsSentence(line, lines[index + 1])) {
      sorted.sentence.push(line)
      state = announcementVerb(line.text) === -1 ? 'persons' : 'announced'
    } else if (
      state === 'persons' &&
      (announcementVerb(line.text) !== -1 ||
        continues ||
        isMiddle ||
        role.test(line.folded) ||
        lead.test(line.folded) ||
        startsWithName(line.text))
    ) {
      sorted.sentence.push(line)
      if (announcementVerb(line.text) !== -1) state = 'announced'
    } else if (state === 'announced' && continues) sorted.sentence.push(line)
    else if (
      state !== 'before' &&
      (lead.test(line.folded) || (startsWithName(line.text) && isOpen(last?.text ?? '')))
    )
      sorted.sentence.push(line)
    else {
      if (state !== 'before') state = state === 'persons' ? 'persons' : 'after'
      sorted.title.push(line)
    }
  })
  return sorted
}
