import { takePlace } from '../signature/postal-address.ts'
import { noSite, type Site } from '../site.ts'
import { lengths } from '../text.ts'

const street =
  /^(?:\d+(?:[- ]?\d+)?(?: ?(?:bis|ter|quater))?,? )?(?:rue|avenue|boulevard|bd|place|quai|chemin|route|allée|impasse|cours|square|esplanade|parvis|promenade|rond-point|zone|za|zi|zac|parc d)(?!\p{L})/iu
/** A number and a word: no more is needed beside a name. */
const numbered = /^\d+(?: ?(?:bis|ter))?,? \p{L}/iu
const label = /^(?:lieu(?: de (?:la )?(?:visite|rendez-vous))?|adresse|site|où)\s*:\s*/iu
const onSite =
  /^(?:(?:sur|devant|dans) (?:le site|l[’']accueil|l[’']enceinte) (?:de |du |des |d[’'])|devant |dans |sur |au sein (?:de |du |d[’'])|à l[’']adresse suivante ?:? ?|au (?=\d))/iu

const fits = ({ name, address, commune }: Site): boolean =>
  name.length <= lengths.line && address.length <= lengths.line && commune.length <= lengths.name

/** Whether a line says by itself where something is: « Lieu : … », a street and a postal code. */
export const saysPlace = (text: string): boolean =>
  text.length <= lengths.line &&
  (label.test(text) || /(?<!\d)\d{2} ?\d{3} \p{Lu}/u.test(text) || (street.test(text) && /\d/u.test(text)))

/** « Usine Nordwind – 12 rue du Port, 59140 Dunkerque » as a site; null where there is too much of it. */
export function siteOf(written: string): Site | null {
  const text = written
    .replace(label, '')
    .replace(new RegExp(`${onSite.source}(?:l[’']|la |le |les )?`, 'iu'), '')
    .replace(/^[\s:–—-]+|[\s.;,:–—-]+$/gu, '')
    .replaceAll(/\s+/gu, ' ')
  const parts = text.split(/\s+[–—|-]\s+|\s*\|\s*/u)
  const pieces = parts
    .flatMap(part => part.split(/,\s+|\s*\n\s*/u))
    .map(part => part.trim())
    .filter(part => part !== '')
  const { place, pieces: left } = takePlace(pieces)
  if (place.postalCode !== '') {
    const site = {
      name: left.join(', '),
      address: place.street,
      postalCode: place.postalCode,
      commune: place.town,
    }
    return fits(site) ? site : null
  }
  const at = pieces.findIndex((piece, index) => street.test(piece) || (index > 0 && numbered.test(piece)))
  if (at === -1) return text === '' || text.length > lengths.line ? null : { ...noSite, ...namedTown(text) }
  const site = {
    name: pieces.slice(0, at).join(', '),
    address: pieces[at] ?? '',
    postalCode: '',
    commune: pieces.slice(at + 1).join(', '),
  }
  return fits(site) ? site : null
}

/** « Dunkerque (59) » is a town rather than the name of a place. */
function namedTown(text: string): Pick<Site, 'name' | 'commune'> {
  const isTown =
    /^\p{Lu}[\p{L}’'-]+(?: (?:\p{L}{1,3} )?\p{Lu}[\p{L}’'-]+)?$/u.test(text) &&
    text.split(/[ -]/u).length <= 2
  return isTown ? { name: '', commune: text } : { name: text, commune: '' }
}
