/** The screen on which a note is composed: what surrounds the page. */
export const composer = {
  page: 'Page de la note',
  panel: 'Volet de la note',
  showPanel: 'Volet',
  tabs: { check: 'À vérifier', outline: 'Plan', event: 'Fiche', versions: 'Versions' },
  undone: 'Annulé',
  redone: 'Rétabli',
  nothingToUndo: 'Rien à annuler',
  nothingToRedo: 'Rien à rétablir',
  changedSince: 'La note a changé depuis\u00A0: Ctrl+Z revient en arrière pas à pas.',
  restored: 'La version est rétablie.',
  repaired: 'Corrigé.',
  eventFailed: 'La fiche de l’événement n’a pas pu être créée. Rien n’a changé\u00A0; réessayez.',
}
