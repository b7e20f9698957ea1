export const figures = {
  title: 'Chiffres',
}
