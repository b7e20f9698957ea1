export const distribution = {
  title: 'Envoyer',
}
