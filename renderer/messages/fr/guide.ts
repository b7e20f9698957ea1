type Key = { readonly keys: string; readonly does: string }

const keys: readonly Key[] = [
  { keys: 'Ctrl + N', does: 'Nouvelle note' },
  { keys: 'Ctrl + Maj + N', does: 'Nouvel événement' },
  { keys: 'Ctrl + E', does: 'Exporter la note au format Word' },
  { keys: 'Ctrl + 1 … 4', does: 'Accueil, événements, notes, contacts' },
  { keys: 'Échap, ou Alt + ←', does: 'Revenir à l’écran précédent (dans un champ, Échap le quitte d’abord)' },
  { keys: 'Ctrl + K', does: 'Aller à une note, un événement, un contact, ou lancer une commande' },
  { keys: 'Alt + ↑ ou ↓', does: 'Déplacer une étape, un paragraphe, un élément d’une liste' },
  { keys: '↑ ou ↓', does: 'Passer d’une ligne à l’autre dans une liste' },
  { keys: 'Ctrl + /', does: 'Tous les raccourcis' },
]

export const guide = {
  title: 'Guide de Mallette',
  stepsTitle: 'En cinq temps',
  steps: [
    'Créez un événement et notez ce que vous savez\u00A0: qui, quand, où, le programme, l’accès de la presse. Tout est facultatif.',
    'Créez une note et écrivez sur sa page\u00A0: ce que vous voyez est ce que Word recevra. «\u00A0/\u00A0» insère un programme, une citation, un «\u00A0À propos\u00A0».',
    'Lisez «\u00A0À vérifier\u00A0»\u00A0: un délai manquant, un jour qui ne tombe pas juste, un horaire dans le désordre.',
    'Diffusez\u00A0: la note prend son numéro et ne change plus. «\u00A0Envoyer\u00A0» prépare les courriels, avec Word et PDF.',
    'Si une heure change ensuite, «\u00A0Rectifier\u00A0» dit quoi, prépare la note qui corrige, et retrouve ceux qui avaient la première.',
  ],
  savingTitle: 'Enregistrer',
  saving:
    'Il n’y a rien à enregistrer\u00A0: ce que vous tapez est écrit sur le disque aussitôt, et l’écran dit l’heure du dernier enregistrement. Rien ne quitte votre ordinateur.',
  keysTitle: 'Au clavier',
  keys,
}
