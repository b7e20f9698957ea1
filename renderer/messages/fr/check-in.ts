export const checkIn = {
  title: 'Pointage',
}
