export const register = {
  title: 'Accréditations',
}
