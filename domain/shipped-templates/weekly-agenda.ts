import { hourToCome, shipped } from './written.ts'

const weekdays = ['Lundi XX', 'Mardi XX', 'Mercredi XX', 'Jeudi XX', 'Vendredi XX'] as const

const appointment = (text: string) => ({ time: hourToCome, text, venue: 'XX' })

const usual: Partial<Record<(typeof weekdays)[number], ReturnType<typeof appointment>[]>> = {
  'Mardi XX': [appointment('Questions au Gouvernement, Assemblée nationale')],
  'Mercredi XX': [
    appointment('Conseil des ministres, palais de l’Élysée'),
    appointment('Questions au Gouvernement, Sénat'),
  ],
}

/**
 * The agenda of a week: a day at a time, the usual appointments of a member of the Government in their place, and an
 * appearance in the media.
 */
export const weeklyAgenda = () =>
  shipped(4, {
    name: 'Agenda prévisionnel de la semaine',
    kind: 'agenda',
    note: {
      title: 'Agenda de XX, ministre chargé de XX, semaine du XX',
      appearances: [{ outlet: 'XX', programme: 'la matinale' }],
    },
    facts: {
      persons: [{ given: 'XX', family: 'XX', role: 'ministre chargé de XX' }],
      programme: {
        caveat: 'Cet agenda est susceptible d’être modifié.',
        days: weekdays.map(label => ({
          label,
          sequences: [{ steps: usual[label] ?? [appointment('À compléter')] }],
        })),
      },
    },
  })
