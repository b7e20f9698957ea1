import { nbsp } from './spaces.ts'

export type PersonName = { readonly civility: string; readonly given: string; readonly family: string }

const particle = /^(?:(?:de|du|des|von|van|der|den|di|da|dos|del)\s+|d[’'])/u

/**
 * The family name in capitals, accents kept: 'PANNIER-RUNACHER'. A particle typed in lower case stays so, as State
 * notes have it: 'de MONTCHALIN', 'von der LEYEN'; an article is part of the name: 'LE MAIRE'.
 */
export function surnameCapitals(family: string): string {
  const lead = particle.exec(family)?.[0] ?? ''
  if (lead === '' || lead === family) return family.toLocaleUpperCase('fr')
  return lead + surnameCapitals(family.slice(lead.length))
}

/** 'Mme Agnès PANNIER-RUNACHER' or 'Mme Agnès Pannier-Runacher'; absent parts ('') leave no space behind. */
export function fullName(name: PersonName, capitals: boolean): string {
  const family = capitals ? surnameCapitals(name.family.trim()) : name.family.trim()
  const person = [name.given.trim(), family].filter(part => part !== '').join(' ')
  return [name.civility.trim(), person].filter(part => part !== '').join(nbsp)
}
