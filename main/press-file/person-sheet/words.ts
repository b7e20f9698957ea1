import type { Contact, Origin } from '../../../domain/contact.ts'
import type { Condition, ConditionField, ConditionTest } from '../../../domain/contact-condition.ts'
import { basisNames, kindNames, reachingNames } from '../../../domain/contact-export/choice-names.ts'
import type { Membership } from '../../../domain/contact-list.ts'
import type { UseKind } from '../../../domain/contact-use.ts'
import { coverageName } from '../../../domain/coverage.ts'
import type { DeedKind } from '../../../domain/deed.ts'
import { nbsp } from '../../../domain/french/spaces.ts'

/** The words of a person's sheet, which is in French whatever the language of the screens. */
export const useNames: Record<UseKind, string> = {
  import: 'Import',
  export: 'Export vers un fichier',
  'list-use': 'Envoi à une liste',
  sheet: 'Fiche remise',
  opposition: 'Opposition',
  erasure: 'Effacement',
  'note-sent': 'Note envoyée',
  accreditation: 'Accréditation',
  'identity-purge': 'Purge des données d’identité',
}

export const deedNames: Record<DeedKind, string> = {
  import: 'Import',
  removal: 'Suppression',
  merge: 'Fusion de doublons',
  tags: 'Étiquettes',
  list: 'Liste de diffusion',
  outlet: 'Média',
  review: 'Revue des contacts inutilisés',
}

export const originNames: Record<Origin['kind'], string> = {
  hand: 'Saisie à la main',
  import: 'Import d’un fichier',
  signature: 'Signature de courriel',
  demonstration: 'Données de démonstration',
  'before-history': 'Avant la tenue de l’historique',
}

const languageNames: Record<string, string> = {
  fr: 'français',
  en: 'anglais',
  de: 'allemand',
  es: 'espagnol',
  it: 'italien',
  pt: 'portugais',
  nl: 'néerlandais',
  ar: 'arabe',
}

export const languagesText = ({ languages }: Pick<Contact, 'languages'>): string =>
  languages.map(code => languageNames[code] ?? code).join(', ')

const fieldNames: Record<ConditionField, string> = {
  words: 'recherche',
  kind: 'type de contact',
  civility: 'civilité',
  name: 'nom',
  outlet: 'média',
  'outlet-type': 'type de média',
  role: 'fonction',
  beat: 'rubrique',
  coverage: 'couverture',
  town: 'ville',
  'postal-code': 'code postal',
  country: 'pays',
  language: 'langue',
  tag: 'étiquette',
  mail: 'courriel',
  phone: 'téléphone',
  preferred: 'canal préféré',
  'press-card': 'carte de presse',
  notes: 'notes',
  basis: 'base légale',
  origin: 'origine',
  created: 'date de création',
  changed: 'date de modification',
  'last-used': 'dernière utilisation',
  informed: 'date d’information',
  reviewed: 'date de revue',
  opposition: 'opposition',
}

const testNames: Record<ConditionTest, string> = {
  is: 'est',
  starts: 'commence par',
  contains: 'contient',
  empty: 'n’est pas renseigné',
  before: 'avant le',
  after: 'après le',
  'within-days': 'depuis moins de (jours)',
  'older-than-days': 'depuis plus de (jours)',
}

/** « rubrique est « Industrie » ». */
function conditionText(condition: Condition): string {
  if ('not' in condition) return `sauf${nbsp}: ${conditionText(condition.not)}`
  if ('all' in condition) return condition.all.map(conditionText).join(' et ')
  if ('any' in condition) return condition.any.map(conditionText).join(' ou ')
  if ('list' in condition) return 'figure sur une autre liste'
  const { field, test, value } = condition
  const said = valueText(field, value)
  const words = `${fieldNames[field]} ${testNames[test]}`
  return said === '' ? words : `${words} «${nbsp}${said}${nbsp}»`
}

/** Values that are codes, in words. */
function valueText(field: ConditionField, value: string): string {
  const names: Partial<Record<ConditionField, Record<string, string>>> = {
    kind: kindNames,
    basis: basisNames,
    preferred: reachingNames,
    origin: originNames,
    language: languageNames,
  }
  return field === 'coverage' ? coverageName(value) : (names[field]?.[value] ?? value)
}

/** Why somebody is on a list or not, in words; the list that she is on it through is told by its name. */
export function reasonText(reason: Membership['reasons'][number]): string {
  switch (reason.kind) {
    case 'member':
      return 'ajout à la main'
    case 'excluded':
      return 'retrait à la main'
    case 'opposed':
      return 'mise à l’écart d’office (opposition)'
    case 'no-match':
      return 'ne remplit pas la condition'
    case 'meets':
      return `remplit la condition${nbsp}: ${conditionText(reason.condition)}`
    case 'through':
      return `figure sur la liste «${nbsp}${reason.list}${nbsp}»`
  }
}
