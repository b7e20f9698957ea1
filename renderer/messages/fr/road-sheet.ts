export const roadSheet = {
  title: 'Feuille de route',
  asWord: 'Enregistrer en Word',
  asPdf: 'Enregistrer en PDF',
  wordOfDay: (day: string) => `En Word, ${day} seulement`,
  inMenuWord: 'Feuille de route (Word)',
  inMenuPdf: 'Feuille de route (PDF)',
  saved: (file: string) => `Feuille de route enregistrée\u00A0: ${file}`,
}
