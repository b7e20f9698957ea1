import type { Messages } from '../fr.ts'

export const register: Messages['register'] = {
  title: 'Accreditations',
}
