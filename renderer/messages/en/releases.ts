import type { Messages } from '../fr.ts'

export const releases: Messages['releases'] = {
  title: 'Register',
}
