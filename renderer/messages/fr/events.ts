export const events = {
  listTitle: 'Événements',
  listEmpty: 'Aucun événement. Créez le premier, ou ouvrez l’exemple : la visite de Lieusaint.',
  listNoDay: 'Date à fixer',
  listRemoved: (title: string) => `« ${title} » est supprimé.`,
  newEvent: 'Nouvel événement',
}
