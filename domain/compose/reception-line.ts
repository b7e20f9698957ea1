import { formatClock } from '../french/hours.ts'
import type { Reception } from '../reception.ts'
import { noSite, type Site } from '../site.ts'
import type { Voice } from './context.ts'
import { withoutEndMarks } from './end-marks.ts'

/** « École de production ICAM Paris-Sénart – 34 Points de Vue, 77127 Lieusaint ». */
export function siteLine({ name, address, postalCode, commune }: Site): string {
  const bound = withoutEndMarks(commune).replace(/^(Le|La|Les) /u, '$1\u00A0')
  const town = [postalCode, bound].filter(part => part !== '').join('\u00A0')
  const street = [withoutEndMarks(address), town].filter(part => part !== '').join(', ')
  return [withoutEndMarks(name), street].filter(part => part !== '').join(' – ')
}

const audiences: Record<Reception['audience'], string> = {
  all: '',
  pool: 'Pool\u00A0: ',
  others: 'Autres médias\u00A0: ',
  vans: 'Véhicules techniques\u00A0: ',
}

/** « de 9 h à 9 h 30 », after a space; empty while no hour is known. */
export function receptionHours({ from, to }: Reception, voice: Voice): string {
  if (from !== '' && to !== '') {
    return ` de ${formatClock(from, voice.hours)} à ${formatClock(to, voice.hours)}`
  }
  if (from !== '') return ` à partir de ${formatClock(from, voice.hours)}`
  return to === '' ? '' : ` jusqu’à ${formatClock(to, voice.hours)}`
}

/**
 * The line that tells the press when and where to come; `site` is where the sequence takes place, used when
 * the reception has no place of its own. Empty while nothing is known.
 */
export function receptionLine(reception: Reception, site: Site, voice: Voice): string {
  if (reception.words !== '') return reception.words
  const own = siteLine(reception.site)
  const place = own === '' ? siteLine(site) : own
  const when = receptionHours(reception, voice)
  const parking = withoutEndMarks(reception.parking)
  const audience = audiences[reception.audience]
  if (when === '' && own === '') {
    return parking === '' ? '' : `${audience === '' ? 'Stationnement\u00A0: ' : audience}${parking}`
  }
  const rendezvous = `${audience === '' ? 'Rendez-vous' : 'rendez-vous'}${when}`
  const remark = parking === '' ? '' : `. Stationnement\u00A0: ${parking}`
  return `${audience}${rendezvous}${place === '' ? '' : `\u00A0: ${place}`}${remark}`
}

/** Whether the press comes to the site of the sequence itself, said or not. */
const isOnSite = ({ words, site: own }: Reception, site: Site): boolean =>
  words === '' && ['', siteLine(site)].includes(siteLine(own))

/** Whether the line needs a site to be said: neither words nor a place of its own. */
export const needsSite = (reception: Reception): boolean => isOnSite(reception, noSite)

/**
 * The lines of a sequence for its press, and whether they say its address. It is said once: by the only line that
 * needs it, otherwise by the page, above the lines of the several audiences.
 */
export function receptionLines(
  receptions: readonly Reception[],
  site: Site,
  voice: Voice,
): { readonly lines: readonly string[]; readonly sayAddress: boolean } {
  const placed = receptions.map(one => (isOnSite(one, site) ? { ...one, site: noSite } : one))
  const onSite = placed.filter(one => needsSite(one) && receptionHours(one, voice) !== '')
  const sayAddress = onSite.length === 1
  const lines = placed.map(one => receptionLine(one, sayAddress ? site : noSite, voice))
  const inWords = site.address !== '' && placed.some(({ words }) => words.includes(site.address))
  return {
    lines: [...new Set(lines)].filter(line => line.trim() !== ''),
    sayAddress: sayAddress || inWords,
  }
}
