import { formatClock } from '../french/hours.ts'
import type { Reception } from '../reception.ts'
import type { Site } from '../site.ts'
import type { Voice } from './context.ts'

/** « École de production ICAM Paris-Sénart – 34 Points de Vue, 77127 Lieusaint ». */
export function siteLine({ name, address, postalCode, commune }: Site): string {
  const town = [postalCode, commune].filter(part => part !== '').join(' ')
  const street = [address, town].filter(part => part !== '').join(', ')
  return [name, street].filter(part => part !== '').join(' – ')
}

const audiences: Record<Reception['audience'], string> = {
  all: '',
  pool: 'Pool\u00A0: ',
  others: 'Autres médias\u00A0: ',
  vans: 'Véhicules techniques\u00A0: ',
}

function hours({ from, to }: Reception, voice: Voice): string {
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
  const when = hours(reception, voice)
  if (when === '' && own === '' && reception.parking === '') return ''
  const audience = audiences[reception.audience]
  const rendezvous = `${audience === '' ? 'Rendez-vous' : 'rendez-vous'}${when}`
  const parking = reception.parking === '' ? '' : `. Stationnement\u00A0: ${reception.parking}`
  return `${audience}${rendezvous}${place === '' ? '' : `\u00A0: ${place}`}${parking}`
}
