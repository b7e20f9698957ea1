export const release = {
  title: 'Diffuser',
}
