import type { FailureCode } from '../../../domain/failure.ts'
import type { GateCode } from '../../../domain/release.ts'

const gate: Record<GateCode, string> = {
  'already-released': 'Cette note est déjà diffusée.',
  'nothing-written': 'Rien n’est encore écrit dans cette note.',
  'issuer-missing': 'Aucun émetteur ne signe cette note.',
  'event-missing':
    'La fiche de l’événement a été supprimée\u00A0: rétablissez-la, ou détachez la note de l’événement.',
  'event-cancelled':
    'L’événement est annulé\u00A0: cette note ferait encore venir la presse. Préparez une annulation, ou rétablissez l’événement.',
  'event-option': 'L’événement n’est encore qu’une option.',
  'number-missing': 'La note partira sans numéro, alors que l’émetteur numérote ses notes.',
  'number-taken': 'Une note déjà diffusée porte ce numéro. Choisissez-en un autre.',
  'number-reserved': 'Une autre note, encore en brouillon, compte prendre ce numéro.',
  'number-outside-ranges':
    'Ce numéro n’est pas de ceux de ce poste\u00A0: un autre poste l’a peut-être pris.',
  'number-leaves-gap': 'Ce numéro en saute d’autres\u00A0: la série aura un trou.',
  'ranges-used-up':
    'Les numéros réservés à ce poste sont épuisés. Réservez-en d’autres dans la bibliothèque.',
  'day-not-today': 'La note n’est pas datée d’aujourd’hui.',
  'embargo-past': 'L’embargo est déjà levé.',
  'embargo-without-hour': 'L’embargo n’a pas d’heure\u00A0: les rédactions ne sauront pas quand publier.',
  'embargo-missing': 'Une autre note de cet événement est sous embargo, et celle-ci ne l’est pas.',
  'correction-outdated':
    'Le texte ne dit pas tout ce qui a changé depuis la note d’origine\u00A0: relisez la liste des changements.',
  'correction-superseded':
    'Une autre note a déjà corrigé ou remplacé la note d’origine\u00A0: c’est elle que les rédactions ont en main.',
}

const failures: Partial<Record<FailureCode, string>> = {
  taken:
    'Ce numéro vient d’être pris par une autre note. Choisissez-en un autre\u00A0; rien n’a été diffusé.',
  blocked: 'Un point bloquant reste à corriger. Rien n’a été diffusé.',
  released: 'Cette note est déjà diffusée.',
  'disk-full':
    'Le disque est plein\u00A0: rien n’a été diffusé, la note reste un brouillon. Libérez de la place, puis réessayez.',
  'read-only':
    'Le dossier des données est en lecture seule\u00A0: rien n’a été diffusé, la note reste un brouillon.',
  unexpected:
    'Les fichiers n’ont pas pu être préparés. Rien n’a été diffusé, la note reste un brouillon\u00A0; réessayez.',
}

/** The numbers of an issuer, in its form. */
const series = {
  title: 'Numéros des notes',
  next: 'Prochain numéro',
  nextWrong: 'Un nombre entier de 1 à 999\u00A0999.',
  yearly: 'La série recommence chaque année',
  yearlyHint: 'Selon l’année de la date de la note.',
  ranges: 'Numéros réservés',
  rangesText:
    'Pour diffuser sur deux postes sans réseau, réservez à chacun ses numéros, et notez les mêmes réserves sur l’autre poste. Mallette ne propose jamais ceux d’un autre.',
  addRange: 'Réserver des numéros',
  rangeName: (from: number, to: number) => `${from} à ${to}`,
  from: 'Du n°',
  to: 'Au n°',
  year: 'Année',
  holder: 'Pour',
  holders: { here: 'Ce poste', elsewhere: 'Un autre poste' },
  holderName: 'Nom de l’autre poste',
  reversed: 'Le premier numéro dépasse le dernier.',
  overlap: 'Ces numéros sont réservés deux fois.',
  yearWrong: 'Une année, en quatre chiffres.',
  proposed: (number: string) => `La prochaine note prendra le n°\u00A0${number}.`,
  notNumbered: 'Cet émetteur ne numérote pas encore ses notes. Le premier numéro donné ouvre la série.',
  usedUp: 'Les numéros réservés à ce poste sont épuisés\u00A0: réservez-en d’autres.',
  clean: 'Ni trou ni doublon cette année.',
}

export const release = {
  series,
  title: 'Diffuser la note',
  open: 'Diffuser…',
  gate,
  failures,
  blocks: 'Ce qui bloque',
  warns: 'À savoir avant de diffuser',
  clear: 'Rien ne bloque la diffusion.',
  show: 'Voir',
  stillChecking: 'Vérification de la note…',
  number: 'Numéro',
  numberHint: (proposed: string) =>
    proposed === ''
      ? 'Facultatif\u00A0: cet émetteur ne numérote pas ses notes.'
      : `La série en est au n°\u00A0${proposed}.`,
  noNumberLeft: 'La série n’a plus de numéro à proposer.',
  takeProposed: (proposed: string) => `Prendre le n°\u00A0${proposed}`,
  embargo: (until: string) => `Sous embargo jusqu’au ${until}`,
  files: 'Fichiers qui seront faits et gardés tels quels',
  duplicates: (numbers: string) => `Numéros portés par plusieurs notes\u00A0: ${numbers}.`,
  gaps: (numbers: string) => `Numéros qu’aucune note ne porte\u00A0: ${numbers}.`,
  andMore: 'et d’autres',
  confirm: (number: string) =>
    number === '' ? 'Diffuser sans numéro' : `Diffuser sous le n°\u00A0${number}`,
  cancel: 'Annuler',
  running: 'Diffusion en cours…',
  done: (number: string) => (number === '' ? 'Note diffusée.' : `Note diffusée sous le n°\u00A0${number}.`),
  unsaved: 'Les dernières modifications ne sont pas enregistrées\u00A0: rien n’a été diffusé.',
  final: 'Une note diffusée ne change plus. Un rectificatif se prépare en un geste.',
  released: {
    region: 'Diffusion',
    number: (number: string) => `N°\u00A0${number}`,
    noNumber: 'Sans numéro',
    at: (instant: string) => `diffusée le ${instant}`,
    save: { docx: 'Enregistrer Word', pdf: 'Enregistrer PDF' },
    saved: (fileName: string) => `«\u00A0${fileName}\u00A0» enregistré, à l’identique de la diffusion.`,
    prints: 'Empreintes des fichiers',
    print: (fileName: string) => `Empreinte SHA-256 de «\u00A0${fileName}\u00A0»`,
    silent: 'La note est diffusée\u00A0: elle ne se vérifie plus.',
    panel: 'Volet',
    lost: 'Le fichier gardé à la diffusion est illisible. Rien n’a été enregistré.',
  },
}
