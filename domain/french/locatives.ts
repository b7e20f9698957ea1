import { de } from './agreement.ts'
import { nbsp } from './spaces.ts'

const article = new RegExp(`^(le|les)[ ${nbsp}]+(?=\\S)`, 'iu')

/** Where: 'à Lieusaint', 'au Havre', 'aux Mureaux', 'à La Rochelle'. '' stays ''. */
export function aCommune(name: string): string {
  return withPreposition(name, 'à', 'au', 'aux')
}

/** From or of where: 'de Lieusaint', 'd’Évry', 'du Havre', 'des Mureaux', 'de La Rochelle'. '' stays ''. */
export function deCommune(name: string): string {
  return withPreposition(name, 'de', 'du', 'des')
}

function withPreposition(name: string, plain: 'à' | 'de', masculine: string, plural: string): string {
  const commune = name.trim()
  if (commune === '') return ''
  const match = article.exec(commune)
  if (match === null) return plain === 'de' ? de(commune) : `${plain} ${commune}`
  const contracted = match[1]?.toLocaleLowerCase('fr') === 'le' ? masculine : plural
  return `${contracted} ${commune.slice(match[0].length)}`
}
