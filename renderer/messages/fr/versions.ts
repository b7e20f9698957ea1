import type { NotePart } from '../../../domain/blocks.ts'
import type { ComparedLine } from '../../../domain/note-compare.ts'
import type { VersionSummary } from '../../../domain/version.ts'
import { countOf } from './counts.ts'

const reasons: Record<VersionSummary['reason'], string> = {
  released: 'À la diffusion',
  exported: 'À l’export Word',
  day: 'Avant les modifications du jour',
  replaced: 'Avant un remplacement dans plusieurs notes',
  returned: 'Avant de reprendre un document reçu',
  named: 'Gardée par vous',
}

const parts: Record<NotePart, string> = {
  letterhead: 'En-tête',
  heading: 'Nature, lieu et date',
  persons: 'Titre et personnes',
  announcement: 'Annonce',
  body: 'Texte',
  programme: 'Programme',
  accreditation: 'Accréditation',
  notices: 'Avis',
  after: 'Texte après le programme',
  contacts: 'Contacts presse',
  boilerplates: '«\u00A0À propos\u00A0»',
  cover: 'Couverture',
  coupon: 'Coupon-réponse',
  annexes: 'Notes annexées',
  links: 'Liens',
}

const changes: Record<ComparedLine['change'], string> = {
  same: 'Inchangé',
  changed: 'Modifié',
  looks: 'Mise en forme',
  added: 'Ajouté',
  removed: 'Supprimé',
  moved: 'Déplacé',
}

/** The versions of a note: their list, and two of them side by side. */
export const versions = {
  reasons,
  parts,
  changes,
  keep: 'Garder cette version…',
  keepTitle: 'Garder cette version',
  keepText:
    'La note reste telle qu’elle est\u00A0; vous pourrez toujours revenir à cet état, ou le comparer.',
  name: 'Nom de la version',
  namePlaceholder: 'Relue par le cabinet',
  keepNow: 'Garder',
  kept: (name: string) => `Version «\u00A0${name}\u00A0» gardée.`,
  cancel: 'Annuler',
  list: 'Versions gardées',
  none: 'Aucune version pour l’instant. Mallette en garde une à chaque export et avant vos premières modifications du jour.',
  compareThis: ', comparer avec la note actuelle',

  compareTitle: 'Comparer deux versions',
  left: 'À gauche',
  right: 'À droite',
  now: 'Maintenant',
  nothing: 'Rien',
  breaks: 'Saut de page',
  pagesAreSame: 'Aucune différence sur la page.',
  onlyUnprinted:
    'La page est la même. Seul ce qui ne s’imprime pas diffère (propos notés, constats masqués…).',
  sectionsSame: (parts: readonly string[]) => `Sans changement\u00A0: ${parts.join(', ')}.`,
  what: 'Ce qui change',
  linesSame: (count: number) => countOf(count, 'ligne inchangée', 'lignes inchangées'),
  showSame: 'Montrer aussi ce qui n’a pas changé',
  count: (count: number) =>
    count === 0 ? 'Aucune modification' : countOf(count, 'modification', 'modifications'),
  place: (place: number, count: number) => `Modification ${place} sur ${count}`,
  previous: 'Modification précédente (Maj+F7)',
  next: 'Modification suivante (F7)',
  broken:
    'Cette version est illisible\u00A0: elle a été mise de côté, rien n’est effacé. La note et ses autres versions sont intactes.',
  restore: 'Rétablir la version de gauche',
  restoreHint:
    'La fiche de l’événement revient avec elle, pour toutes ses notes. Rien ne se perd\u00A0: Ctrl+Z ramène la note d’à présent.',
}
