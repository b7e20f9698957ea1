export const onSite = {
  title: 'Sur place',
}
