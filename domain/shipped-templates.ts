import { ministerialVisit } from './shipped-templates/ministerial-visit.ts'
import { pressInvitation } from './shipped-templates/press-invitation.ts'
import { pressKit } from './shipped-templates/press-kit.ts'
import { pressPoint } from './shipped-templates/press-point.ts'
import { pressRelease } from './shipped-templates/press-release.ts'
import { weeklyAgenda } from './shipped-templates/weekly-agenda.ts'
import type { Template } from './template.ts'

const makers = {
  visit: ministerialVisit,
  invitation: pressInvitation,
  release: pressRelease,
  agenda: weeklyAgenda,
  pressPoint,
  pressKit,
} as const

/** What Mallette says of each of its own templates, by name, in the person’s language. */
export type ShippedName = keyof typeof makers
export type ShippedTemplate = Template & { readonly shippedName: ShippedName }

const order: readonly ShippedName[] = ['visit', 'invitation', 'release', 'agenda', 'pressPoint', 'pressKit']

/** The templates that come with Mallette. They are in French whatever the interface speaks, as documents are. */
export const shippedTemplates = (): readonly ShippedTemplate[] =>
  order.map(shippedName => ({ ...makers[shippedName](), shippedName }))
