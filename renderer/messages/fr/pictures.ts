/** Pictures of a note. */
export const pictures = {
  title: 'Image',
  missing: 'image absente de cet ordinateur',
  noWords: 'Image sans description',
  reading: 'Préparation de l’image…',
  unreadable: (file: string) =>
    `«\u00A0${file}\u00A0» n’est pas une image lisible. Choisissez un fichier JPEG ou PNG.`,
  alternative: 'Ce que montre l’image',
  alternativeHint: 'Une phrase pour qui ne la voit pas\u00A0: lecteurs d’écran, image absente.',
  decorative: 'Image décorative, qui ne dit rien par elle-même',
  decorativeHint: 'Une image décorative se passe de description.',
  caption: 'Légende',
  credit: 'Crédit',
  creditExample: '© Prénom Nom / Ministère',
  width: 'Largeur',
  widths: {
    '1': 'Toute la largeur',
    '0.75': 'Les trois quarts',
    '0.5': 'La moitié',
    '0.33': 'Un tiers',
  },
  apply: 'Valider',
}
