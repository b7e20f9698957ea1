import type { InsertId } from '../../../domain/insertable.ts'

/** What « / » and « Insérer » propose; `words` are other words by which an entry is found. */
const entries: Record<InsertId, { readonly label: string; readonly words: string }> = {
  programme: { label: 'Programme', words: 'déroulé séquence étapes horaires' },
  desk: { label: 'Accréditation', words: 'inscription délai presse préfecture' },
  reception: { label: 'Accueil de la presse', words: 'rendez-vous point parking horaires' },
  notice: { label: 'Avis à la presse', words: 'consigne sanitaire sécurité droit image' },
  quote: { label: 'Citation et son auteur', words: 'guillemets verbatim déclaration' },
  figures: { label: 'Chiffres clés', words: 'nombre statistique' },
  picture: { label: 'Image', words: 'photo illustration visuel logo' },
  box: { label: 'Encadré', words: 'cadre repères définition' },
  cover: { label: 'Image de couverture', words: 'première page image dossier' },
  annexes: { label: 'Note annexée', words: 'annexe dossier communiqué' },
  appearances: { label: 'Passage dans les médias', words: 'radio télévision matinale invité interview' },
  coupon: { label: 'Coupon-réponse', words: 'réponse inscription retour' },
  'subheading-2': { label: 'Titre de partie', words: 'intertitre titre 1' },
  'subheading-3': { label: 'Sous-titre', words: 'intertitre titre 2' },
  list: { label: 'Liste à puces', words: 'énumération tirets' },
  'ordered-list': { label: 'Liste numérotée', words: 'énumération numéros' },
  link: { label: 'Lien', words: 'adresse site web courriel' },
  contacts: { label: 'Contacts presse', words: 'téléphone courriel service' },
  boilerplate: { label: 'Texte «\u00A0À propos\u00A0»', words: 'bibliothèque présentation' },
  links: { label: 'Liens et fichiers joints', words: 'annexe pièce jointe document' },
  'page-break': { label: 'Saut de page', words: 'page nouvelle' },
}

export const editing = {
  toolbar: 'Mise en forme',
  bold: 'Gras',
  italic: 'Italique',
  superscript: 'Exposant',
  link: 'Lien',
  language: 'Langue',
  languages: {
    fr: 'Français',
    en: 'Anglais',
    de: 'Allemand',
    es: 'Espagnol',
    it: 'Italien',
    pt: 'Portugais',
    la: 'Latin',
  },
  list: 'Liste à puces',
  orderedList: 'Liste numérotée',
  quote: 'Citation',
  subheading2: 'Titre de partie',
  subheading3: 'Sous-titre',
  undo: 'Annuler',
  redo: 'Rétablir',
  insert: 'Insérer',
  more: 'Autres mises en forme',
  /** A button of the toolbar with its keys. */
  withKeys: (name: string, keys: string) => `${name} (${keys})`,
  entries,
  menu: 'Insérer dans la note',
  noEntry: 'Rien de ce nom à insérer',
  linkDialog: {
    title: 'Lien',
    text: 'Texte',
    address: 'Adresse',
    hint: 'Une adresse de site (https) ou de courriel.',
    wrong: 'Cette adresse n’est pas celle d’un site ni d’un courriel.',
    insecure: 'Une note ne porte que des adresses sûres, en https.',
    writeSecure: (address: string) => `Écrire ${address}`,
    cancel: 'Annuler',
    apply: 'Placer le lien',
    remove: 'Retirer le lien',
  },
  paste: {
    images:
      'Les images n’ont pas suivi. Pour en placer une, enregistrez-la dans un fichier puis choisissez Insérer, Image.',
    tooLarge:
      'Ce contenu est trop volumineux pour une note\u00A0: rien n’a été collé. Il est toujours dans le presse-papiers.',
    leftOut: (passages: number, isMore: boolean) =>
      passages > 1
        ? `La note est pleine\u00A0: ${isMore ? 'plus de ' : ''}${passages} paragraphes n’ont pas été collés. Ils sont toujours dans le presse-papiers.`
        : 'La note est pleine\u00A0: un paragraphe n’a pas été collé. Il est toujours dans le presse-papiers.',
    stepsLeftOut: (steps: number) =>
      steps > 1
        ? `La séquence est pleine\u00A0: ${steps} étapes n’ont pas été collées. Elles sont toujours dans le presse-papiers.`
        : 'La séquence est pleine\u00A0: une étape n’a pas été collée. Elle est toujours dans le presse-papiers.',
    /** `left` steps have no room in the programme. */
    programme: (steps: number, left: number) => {
      if (steps === 1) return 'Ce tableau ressemble à un programme.'
      const said = `Ce tableau ressemble à un programme de ${steps} étapes.`
      if (left === 0) return said
      const stay = left > 1 ? `les ${left} dernières resteront` : 'la dernière restera'
      return `${said} Il y a de la place pour ${steps - left}\u00A0: ${stay} dans le texte.`
    },
    asSteps: 'Coller comme étapes du programme',
  },
}
