export const correction = {
  title: 'Rectifier',
}
