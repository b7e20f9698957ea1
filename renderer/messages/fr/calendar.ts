export const calendar = {
  title: 'Calendrier',
}
