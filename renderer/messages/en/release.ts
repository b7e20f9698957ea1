import type { Messages } from '../fr.ts'

export const release: Messages['release'] = {
  title: 'Release',
}
