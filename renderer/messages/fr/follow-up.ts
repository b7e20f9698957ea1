export const followUp = {
  title: 'Suivi',
}
