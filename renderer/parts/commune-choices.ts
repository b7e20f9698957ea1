import { type Commune, type CommuneIndex, communeKey } from '../../domain/communes.ts'
import { collectivites, departements } from '../../domain/french/departements.ts'
import { foldedText } from './folded-text.ts'

/** A commune with one of its postal codes, as it is chosen. `id` tells it from the others. */
export type CommuneChoice = {
  readonly id: string
  readonly commune: string
  readonly postalCode: string
  readonly departement: string
}

const names = new Map([...departements, ...collectivites].map(({ code, name }) => [code, name]))

/** Communes and rows proposed at once: what is left is found by typing on. */
const most = { communes: 12, rows: 30 } as const

/** « Paris 15e »: the postal codes of that arrondissement alone, where the commune has some. */
function codesFor({ postalCodes }: Commune, typed: string): readonly string[] {
  const digits = typed.replace(/\D/gu, '')
  if (digits.length > 2) return postalCodes.filter(code => code.startsWith(digits))
  const district = /\s(\d{1,2})(?:er|e|ème)?$/u.exec(typed.trim())?.[1]?.padStart(2, '0')
  const ofDistrict = postalCodes.filter(code => district !== undefined && code.endsWith(district))
  return ofDistrict.length > 0 ? ofDistrict : postalCodes
}

/** What is proposed for a typed name or postal code: a row for each postal code, the likeliest commune first. */
export function communeChoices(communes: CommuneIndex, typed: string): readonly CommuneChoice[] {
  const wanted = /\d{2}/u.test(typed) && !/\p{L}/u.test(typed) ? typed : communeKey(typed)
  if (foldedText(wanted).length < 2) return []
  return communes
    .startingWith(wanted, most.communes)
    .flatMap(commune =>
      codesFor(commune, typed).map(postalCode => ({
        id: `${commune.name} ${postalCode}`,
        commune: commune.name,
        postalCode,
        departement: names.get(commune.departement) ?? '',
      })),
    )
    .slice(0, most.rows)
}
