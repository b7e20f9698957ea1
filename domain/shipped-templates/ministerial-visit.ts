import { accreditedPress, imageTourFirst, microAtTheEnd, usualDesk } from './accreditation.ts'
import { hourToCome, paragraph, shipped } from './written.ts'

/** The note that leaves on the eve of a visit: who, why, the programme with the access of the press, the desk. */
export const ministerialVisit = () =>
  shipped(1, {
    name: 'Visite ministérielle',
    kind: 'note-aux-redactions',
    note: {
      body: [
        paragraph(
          'Le déplacement débutera par la visite de XX, à XX, et se poursuivra par un échange avec XX consacré à XX.',
        ),
        paragraph(
          'À cette occasion, le ministre présentera XX, qui permettra à XX de XX. Cette visite s’inscrit dans le cadre du plan XX.',
        ),
      ],
    },
    facts: {
      persons: [{ given: 'XX', family: 'XX', role: 'ministre chargé de XX' }],
      purpose: 'un déplacement consacré à XX',
      programme: {
        caveat: 'Ce programme est susceptible d’évoluer.',
        days: [
          {
            sequences: [
              {
                site: { name: 'XX', address: 'XX' },
                reception: [{ parking: 'à compléter' }],
                steps: [
                  {
                    time: hourToCome,
                    text: 'Arrivée du ministre, accueil par les élus et la direction du site',
                    access: accreditedPress,
                  },
                  { time: hourToCome, text: 'Présentation puis visite de XX', access: accreditedPress },
                  { time: hourToCome, text: 'Échange avec XX', access: imageTourFirst },
                  { time: hourToCome, text: '', access: microAtTheEnd },
                ],
              },
            ],
          },
        ],
      },
      desks: [usualDesk],
    },
  })
