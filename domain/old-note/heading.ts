import type { NotePart } from '../blocks.ts'
import { bareNumber } from '../compose/end-marks.ts'
import type { NoteContent } from '../press-note.ts'
import type { FoundField } from '../returned.ts'
import { correctionLine, embargoLine } from './correction-line.ts'
import { kindLine } from './kind-line.ts'
import { find, isCapitals, type Line } from './line.ts'
import { namesIn } from './person-names.ts'
import { numberLine, placeDateLine } from './place-date-line.ts'

export type Heading = Pick<NoteContent, 'kind' | 'number' | 'place' | 'date' | 'embargo' | 'corrects'> & {
  readonly letterhead: readonly string[]
  readonly motto: readonly string[]
  /** What is left: persons, announcement, title. */
  readonly rest: readonly Line[]
  readonly found: readonly FoundField[]
}

const motto = /^(?:liberte|egalite|fraternite|liberte egalite fraternite)$/
const letterhead =
  /^(?:(?:le |la |l |les )?(?:ministere|ministre(?: delegue)?e?|secretariat d etat|gouvernement|republique francaise|premiere? ministre|prefete?|prefecture|direction (?:generale|regionale|departementale)|cabinet|delegation|region academique|academie|ambassade|haut commissariat|service (?:de )?(?:presse|communication)|bureau de (?:la )?presse|agence|presidence)\b)/
/** How the second and further lines of a letterhead begin: « CHARGÉ / DE L’INDUSTRIE ». */
const further = /^(?:charge|delegue|de l|de la|des|du|et |aupres|a la|a l|d )/

type Taken = {
  readonly at: string
  readonly part: NotePart
  readonly value: string
  readonly confidence: number
}

type Reading = Pick<NoteContent, 'number' | 'place' | 'date' | 'embargo' | 'corrects'> & {
  kind: NoteContent['kind'] | null
  letterhead: string[]
  motto: string[]
}

/** The note without the lines that say what it is: its letterhead, kind, number, place and date, embargo, correction. */
export function readHeading(lines: readonly Line[], today: string): Heading {
  const state: Reading = {
    kind: null,
    number: '',
    place: '',
    date: '',
    embargo: null,
    corrects: null,
    letterhead: [],
    motto: [],
  }
  const rest: Line[] = []
  const found: FoundField[] = []
  const seen = new Set<string>()

  function take(line: Line, text: string): Taken | null {
    const folded = line.text === text ? line.folded : ''
    if (motto.test(folded) && state.motto.length < 6) {
      state.motto.push(text)
      return { at: 'issuers[0].motto', part: 'letterhead', value: text, confidence: 0.98 }
    }
    if (state.embargo === null) {
      state.embargo = embargoLine(text, state.date, today)
      if (state.embargo !== null) return { at: 'embargo', part: 'heading', value: text, confidence: 0.95 }
    }
    if (state.corrects === null || state.corrects.number === '') {
      const read =
        kindLine(text) !== null && !/^(?:rectif|annul|mise|errat)/iu.test(text)
          ? null
          : correctionLine(text, state.date, today)
      if (read !== null) {
        const { corrects } = state
        const kind = kindLine(text)
        // The number behind the kind is that of this note.
        const said = kind === null ? read : { ...read, number: '', day: '' }
        state.corrects =
          corrects === null
            ? said
            : { ...said, effect: corrects.effect === 'corrects' ? said.effect : corrects.effect }
        if (kind !== null) found.push(find('corrects', 'heading', text, 0.85, line))
        else return { at: 'corrects', part: 'heading', value: text, confidence: 0.9 }
      }
    }
    const kind = state.kind === null ? kindLine(text) : null
    if (kind !== null) {
      state.kind = kind.kind
      if (kind.rest !== '') takeRest(line, kind.rest)
      return { at: 'kind', part: 'heading', value: kind.kind, confidence: 0.98 }
    }
    const placed = state.date === '' ? placeDateLine(text, today) : null
    if (placed !== null) {
      state.place = placed.place
      state.date = placed.date
      if (placed.rest !== '') takeRest(line, placed.rest)
      found.push(find('date', 'heading', placed.date, 0.95, line))
      return placed.place === ''
        ? null
        : { at: 'place', part: 'heading', value: placed.place, confidence: 0.95 }
    }
    const number = state.number === '' ? numberLine(text) : null
    if (number === null) return null
    state.number = bareNumber(number)
    return { at: 'number', part: 'heading', value: state.number, confidence: 0.95 }
  }

  /** What stands behind the kind or the date on one line: again one of these, or words of the title. */
  function takeRest(line: Line, written: string): void {
    for (const text of written.split(/\s+[–—|-]\s+|\s{2,}|\t/u).filter(part => part !== '')) {
      const before = found.length
      const taken = take({ ...line, text, folded: '' }, text)
      if (taken !== null) found.push(find(taken.at, taken.part, taken.value, taken.confidence, line))
      else if (found.length === before)
        rest.push({ ...line, text: text.replace(/^(?:de |d[’'])(?=(?:Mme |M\. )?\p{Lu})/u, '') })
    }
  }

  let isLetterhead = false
  for (const line of lines) {
    // A head that every page repeats is read once.
    const again = seen.has(line.folded) ? found.find(({ source }) => source === line.text) : undefined
    seen.add(line.folded)
    if (again !== undefined) {
      found.push({ ...again, line: line.index })
      continue
    }
    const before = found.length
    const taken = take(line, line.text)
    if (taken !== null) found.push(find(taken.at, taken.part, taken.value, taken.confidence, line))
    if (taken !== null || found.length > before) {
      isLetterhead = false
      continue
    }
    const begins = letterhead.test(line.folded) && (isCapitals(line.text) || state.kind === null)
    const goesOn: boolean = isLetterhead && (further.test(line.folded) || isCapitals(line.text))
    const isIssuer: boolean =
      (begins || goesOn) &&
      line.text.length <= 120 &&
      namesIn(line.text).length === 0 &&
      state.letterhead.length < 6 &&
      !/ (?:se rendra|sera) /u.test(line.text)
    isLetterhead = isIssuer && (state.kind === null || goesOn || isCapitals(line.text))
    if (isLetterhead) {
      state.letterhead.push(line.text.replace(/,$/u, ''))
      found.push(find('issuers[0].letterhead', 'letterhead', line.text, 0.9, line))
    } else rest.push(line)
  }
  return { ...state, kind: state.kind ?? 'note-aux-redactions', rest, found }
}
