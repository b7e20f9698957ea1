export const findings = {
  title: 'À vérifier',
}
