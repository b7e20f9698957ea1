import { townOf } from '../../domain/compose/places.ts'
import { siteLine } from '../../domain/compose/reception-line.ts'
import type { Sequence } from '../../domain/programme.ts'

/** What a sequence is called: its title, or where it takes place. */
export const placeName = ({ title, site }: Sequence): string => title || site.name || townOf(site)

/** What is left to say of the place under its name. */
export const addressBelow = ({ title, site }: Sequence): string =>
  siteLine(title === '' ? { ...site, name: '' } : site)
