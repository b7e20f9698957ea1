import { assertNever } from './assert-never.ts'
import { aPhrase } from './french/agreement.ts'
import { capitalized } from './french/capitals.ts'
import type { Phase, Pool, PressAccess, Who } from './press-access.ts'

const categories: Record<Pool['category'], { one: string; several: string; named: string }> = {
  press: { one: 'presse', several: 'presse', named: 'Presse' },
  tv: { one: 'TV', several: 'TV', named: 'TV' },
  photo: { one: 'photo', several: 'photos', named: 'Photo' },
  radio: { one: 'radio', several: 'radios', named: 'Radio' },
  writer: { one: 'rédacteur', several: 'rédacteurs', named: 'Rédacteur' },
  images: { one: 'images', several: 'images', named: 'Images' },
}

const forms: Record<Exclude<Phase['form'], 'presence'>, string> = {
  'image-tour': 'tour d’images',
  micro: 'micro tendu',
  'press-point': 'point presse',
  conference: 'conférence de presse',
  statement: 'déclaration',
}

const moments: Record<Exclude<Phase['moment'], 'throughout' | 'start-only'>, string> = {
  start: 'en début de séquence',
  during: 'pendant la séquence',
  end: 'en fin de séquence',
  after: 'à l’issue',
}

const spoken = new Set<Phase['form']>(['micro', 'press-point', 'conference', 'statement'])

function poolsWording(pools: readonly Pool[]): string {
  const named = pools.filter(({ outlets }) => outlets.length > 0)
  if (named.length === pools.length && pools.length > 1) {
    const crews = named.map(
      ({ category, outlets }) => `${categories[category].named}\u00A0: ${outlets.join(', ')}`,
    )
    return `pool (${crews.join(' / ')})`
  }
  const wordings = pools.map(({ category, several, outlets }) => {
    const label = `pool ${several ? categories[category].several : categories[category].one}`
    return outlets.length > 0 ? `${label} (${outlets.join(', ')})` : label
  })
  const last = wordings.at(-1) ?? ''
  return wordings.length < 2 ? last : `${wordings.slice(0, -1).join(', ')} et ${last}`
}

/** In lower case, as in the middle of a sentence; empty when the phase does not say who. */
function whoWording(who: Who): string {
  switch (who.kind) {
    case 'unsaid':
      return ''
    case 'open':
      return 'ouvert à la presse'
    case 'accredited':
      return 'presse accréditée'
    case 'all-accredited':
      return 'toute presse accréditée'
    case 'pools':
      return poolsWording(who.pools) + (who.closest ? ' au plus près' : '')
    case 'restricted':
      return `réservé ${aPhrase(who.group)}`
    case 'off-press':
      return 'hors presse'
    case 'closed':
      return 'fermé à la presse'
    case 'closed-doors':
      return 'huis clos'
    default:
      return assertNever(who)
  }
}

function phaseWording({ who, form, moment, reason }: Phase): string {
  const people = whoWording(who)
  const spokenForm = form === 'presence' ? '' : forms[form]
  const remarks = [
    spokenForm !== '' && people !== '' ? people : '',
    moment === 'start-only' ? 'en début de séquence uniquement' : '',
    reason,
  ].filter(part => part !== '')
  const when = moment === 'throughout' || moment === 'start-only' ? '' : ` ${moments[moment]}`
  const wording = `${spokenForm || people}${when}`.trim()
  if (wording === '' || remarks.length === 0) return wording || remarks.join(', ')
  // Named outlets stand in brackets already: neither brackets in brackets nor one pair after another.
  const bracketed = [wording, ...remarks].some(part => part.includes('('))
  return bracketed ? [wording, ...remarks].join(', ') : `${wording} (${remarks.join(', ')})`
}

/** « au plus près puis toute presse accréditée » takes no comma; any other turn does. */
function joint(before: Phase | undefined, phase: Phase): string {
  if (before === undefined) return ''
  if (spoken.has(phase.form)) return '\u00A0; '
  return before.who.kind === 'pools' && before.who.closest ? ' puis ' : ', puis '
}

/**
 * Press access in the trade’s wording: « Pool TV et pool photos en début de séquence, puis hors presse ; micro
 * tendu à l’issue ». Empty when nothing is said about access. Wordings: those of the notes that French
 * ministries publish.
 */
export function pressAccessWording(access: PressAccess): string {
  if (access.words !== '') return access.words
  const sentence = access.phases
    .map((phase, index) => ({ wording: phaseWording(phase), joint: joint(access.phases[index - 1], phase) }))
    .filter(({ wording }) => wording !== '')
    .map(({ wording, joint }, index) => (index === 0 ? wording : joint + wording))
    .join('')
  return capitalized(sentence)
}
