import type { CorrectionEffect } from '../../../domain/corrections/draft-correction.ts'
import type { ChangePieces } from '../../../domain/facts/change-pieces.ts'

const effects: Record<CorrectionEffect, { name: string; hint: string; prepare: string }> = {
  updates: {
    name: 'Mise à jour',
    hint: 'La note repart avec les faits du jour. Une ligne entre crochets dit ce qui est nouveau, et à quelle heure.',
    prepare: 'Préparer la mise à jour',
  },
  corrects: {
    name: 'Rectificatif',
    hint: 'La note dit d’abord ce qui était faux et ce qui est juste, en gras, puis reprend tout le texte.',
    prepare: 'Préparer le rectificatif',
  },
  'cancels-and-replaces': {
    name: 'Annule et remplace',
    hint: 'La note entière est refaite avec les faits du jour. L’ancienne ne compte plus.',
    prepare: 'Préparer le remplacement',
  },
  cancels: {
    name: 'Annulation',
    hint: 'Le déplacement n’a plus lieu ou l’annonce est retirée. La note ne dit rien d’autre.',
    prepare: 'Préparer l’annulation',
  },
}

const numbered = (number: string): string => (number === '' ? 'de la note' : `du n°\u00A0${number}`)

const bracketed = (about: string): string => (about === '' ? '' : ` (${about})`)

/** A number as it follows « le »: nothing is known of a note without one but its day. */
const which = (number: string): string => (number === '' ? 'la note' : `le n°\u00A0${number}`)

export const correction = {
  title: 'Rectifier',
  toCorrect: (count: number, number: string) =>
    count > 1
      ? `À rectifier\u00A0: ${count} faits ont changé depuis la diffusion ${numbered(number)}`
      : `À rectifier\u00A0: 1 fait a changé depuis la diffusion ${numbered(number)}`,
  changesLabel: 'Ce qui a changé',
  change: ({ fate, before, after, about }: ChangePieces): string => {
    if (fate === 'come') return `Ajout\u00A0: ${after}${bracketed(about)}`
    if (fate === 'gone') return `Suppression\u00A0: ${before}${bracketed(about)}`
    const changed = `${before} → ${after}`
    return about === '' ? changed : `${changed}, ${about}`
  },
  moreChanges: (count: number) => (count > 1 ? `et ${count} autres` : 'et un autre'),
  correct: 'Rectifier…',
  supersededBy: (effect: CorrectionEffect, number: string) => {
    const done = {
      updates: 'Mise à jour',
      corrects: 'Rectifiée',
      'cancels-and-replaces': 'Annulée et remplacée',
      cancels: 'Annulée',
    }[effect]
    return number === '' ? `${done} par une note plus récente` : `${done} par le n°\u00A0${number}`
  },
  supersedes: (effect: CorrectionEffect, number: string, day: string) => {
    const verb = {
      updates: 'Met à jour',
      corrects: 'Rectifie',
      'cancels-and-replaces': 'Annule et remplace',
      cancels: 'Annule',
    }[effect]
    const replaced = `${verb} ${which(number)}`
    return day === '' ? replaced : `${replaced} du ${day}`
  },
  dialogTitle: (number: string) => `Rectifier ${which(number)}`,
  ways: 'Comment répondre de la note diffusée\u00A0?',
  nothingChanged:
    'Aucun fait n’a changé depuis la diffusion. Vous pouvez tout de même la mettre à jour, la remplacer ou l’annuler.',
  eventCancelled: 'Le déplacement est annulé\u00A0: l’annulation est proposée.',
  effects,
  preview: 'Ce que dira la note',
  previewMore: '… puis la suite de la note',
  draftOpen: (name: string) => `Un brouillon existe déjà\u00A0: ${name}.`,
  openDraft: 'Ouvrir ce brouillon',
  prepareAnother: 'Ou préparez-en un autre\u00A0:',
  numberLater: 'Elle prend son propre numéro à sa diffusion\u00A0; l’ancienne garde le sien.',
  failed: 'La note n’a pas pu être préparée. Rien n’a changé\u00A0; réessayez.',
  cancel: 'Annuler',
}
