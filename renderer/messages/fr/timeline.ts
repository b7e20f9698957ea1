export const timeline = {
  title: 'Déroulé',
}
