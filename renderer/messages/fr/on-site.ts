import type { Jotting } from '../../../domain/event-note.ts'

const fields: Record<Jotting['kind'], string> = {
  remark: 'Ce que vous voyez ou entendez',
  quote: 'Ce qui est dit',
  figure: 'Un chiffre et ce qu’il mesure',
}

const placeholders: Record<Jotting['kind'], string> = {
  remark: 'Ce que vous voyez ou entendez. Entrée pour noter.',
  quote: 'Ses mots exacts. Entrée pour noter.',
  figure: '42\u00A0% de filles. Entrée pour noter.',
}

const counted = (count: number): string => (count === 1 ? '1 élément' : `${count} éléments`)

export const onSite = {
  title: 'Sur place',
  capture: 'Noter sur le vif',
  kind: 'Sorte de note',
  speaker: 'Dit par',
  fields,
  placeholders,
  keep: 'Noter',
  kept: 'Noté.',
  full: 'Ce carnet compte déjà 500 notes, il est plein. Supprimez-en pour en ajouter.',
  empty: 'Rien de noté encore. Écrivez une ligne, puis Entrée\u00A0: l’heure se note d’elle-même.',
  listLabel: 'Notes, la dernière d’abord',
  choose: (text: string) => `Choisir\u00A0: ${text}`,
  edit: (text: string) => `Modifier\u00A0: ${text}`,
  remove: (text: string) => `Supprimer\u00A0: ${text}`,
  removed: 'Note supprimée.',
  done: 'Terminé',
  withoutSpeaker: '– qui l’a dit\u00A0?',

  allIntoNote: 'Tout dans un communiqué',
  intoNote: (count: number) => `Dans un communiqué\u00A0: ${counted(count)}`,
  newCommunique: 'Nouveau communiqué',
  nothingToPlace: 'Rien à reprendre encore\u00A0: notez quelque chose d’abord.',
  placed: (count: number) =>
    count === 1 ? '1 élément repris du carnet.' : `${count} éléments repris du carnet.`,

  photos: 'Photos',
  photoWord: 'Photo',
  addPhotos: 'Ajouter des photos',
  noPhotos: 'Choisissez des photos, ou déposez-les ici. Le lieu et l’appareil n’y restent pas écrits.',
  scaling: (count: number) => (count === 1 ? 'Une photo en préparation…' : `${count} photos en préparation…`),
  unreadable: (file: string) => `«\u00A0${file}\u00A0» n’est pas une image lisible.`,
  photosFull: (most: number) => `Un événement a ${most} photos au plus. Supprimez-en pour en ajouter.`,
  photoUnreadable: 'Cette photo ne peut pas être montrée.',
  photoOf: (name: string) => `Photo\u00A0: ${name}`,
  caption: 'Légende',
  credit: 'Crédit',
  creditExample: 'Prénom Nom / Ministère',
  uncredited: 'Sans crédit\u00A0: ne pas publier',
  choosePhoto: 'À reprendre',
  savePhoto: (name: string) => `Enregistrer la photo\u00A0: ${name}`,
  removePhoto: (name: string) => `Supprimer la photo\u00A0: ${name}`,
  photoSaved: (file: string) => `Photo enregistrée\u00A0: ${file}`,
  photoRemoved: 'Photo supprimée.',
}
