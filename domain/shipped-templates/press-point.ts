import { accreditedPress, usualDesk } from './accreditation.ts'
import { hourToCome, paragraph, shipped } from './written.ts'

/** The announcement of a press point, often sent some hours before: where, when, who may come, whether it is streamed. */
export const pressPoint = () =>
  shipped(5, {
    name: 'Annonce de point presse',
    kind: 'point-presse',
    note: {
      body: [
        paragraph(
          'Ce point presse portera sur XX. Il sera suivi d’un échange avec les journalistes présents.',
        ),
      ],
    },
    facts: {
      persons: [{ given: 'XX', family: 'XX', role: 'ministre chargé de XX' }],
      purpose: 'un point presse consacré à XX',
      programme: {
        title: 'Déroulé prévisionnel',
        days: [
          {
            sequences: [
              {
                site: { name: 'XX', address: 'XX' },
                reception: [{}],
                steps: [
                  {
                    time: hourToCome,
                    text: 'Déclaration puis questions de la presse',
                    access: accreditedPress,
                  },
                ],
              },
            ],
          },
        ],
      },
      desks: [{ ...usualDesk, office: 'le service de presse', deadlineClock: '' }],
      notices: [
        {
          subject: 'streaming',
          text: 'Le point presse sera retransmis en direct sur XX\u00A0: à compléter.',
        },
      ],
    },
  })
