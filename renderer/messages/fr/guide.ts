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
  stepsTitle: 'En quatre temps',
  steps: [
    'Créez un événement et notez ce que vous savez\u00A0: qui, quand, où, le programme, l’accès de la presse. Tout est facultatif.',
    'Créez une note et écrivez sur sa page\u00A0: ce que vous voyez est ce que Word recevra. «\u00A0/\u00A0» insère un programme, une citation, un «\u00A0À propos\u00A0».',
    'Lisez «\u00A0À vérifier\u00A0»\u00A0: un délai manquant, un jour qui ne tombe pas juste, un horaire dans le désordre.',
    'Exportez\u00A0: Mallette propose un nom et enregistre un fichier Word que vos collègues peuvent modifier.',
  ],
  savingTitle: 'Enregistrer',
  saving:
    'Il n’y a rien à enregistrer\u00A0: ce que vous tapez est écrit sur le disque aussitôt, et l’écran dit l’heure du dernier enregistrement. Rien ne quitte votre ordinateur.',
  keysTitle: 'Au clavier',
  keys,
}
