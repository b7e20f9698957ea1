export const releases = {
  title: 'Registre',
}
