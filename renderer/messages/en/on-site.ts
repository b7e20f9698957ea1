import type { Messages } from '../fr.ts'

export const onSite: Messages['onSite'] = {
  title: 'On site',
}
