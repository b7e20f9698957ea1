/** The forms in which a note leaves beside Word and PDF. */
export const exports = {
  html: 'Enregistrer en page web (HTML)',
  txt: 'Enregistrer en texte',
  odt: 'Enregistrer en OpenDocument (ODT)',
  running: 'Le fichier se prépare',
}
