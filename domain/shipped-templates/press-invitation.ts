import { accreditedPress, microAtTheEnd, usualDesk } from './accreditation.ts'
import { hourToCome, list, paragraph, shipped, subheading } from './written.ts'

/** An invitation to something that the office holds itself, with accreditation and a coupon to answer by. */
export const pressInvitation = () =>
  shipped(2, {
    name: 'Invitation presse avec accréditation',
    kind: 'invitation',
    note: {
      body: [
        paragraph(
          'Cette présentation sera l’occasion de dévoiler XX et de revenir sur les résultats de XX, un an après le lancement de XX.',
        ),
        subheading('Seront présents'),
        list('XX, président de XX', 'XX, directrice générale de XX'),
      ],
      coupon: {
        untilClock: '12:00',
        asks: ['name', 'outlet', 'role', 'phone', 'mail', 'press-card', 'attendance'],
      },
      bodyAfter: [
        paragraph(
          'Des entretiens individuels pourront être organisés à l’issue de la présentation, sur demande adressée au service de presse.',
        ),
      ],
    },
    facts: {
      persons: [{ given: 'XX', family: 'XX', role: 'ministre chargé de XX' }],
      purpose: 'la présentation de XX',
      programme: {
        title: 'Déroulé prévisionnel',
        days: [
          {
            sequences: [
              {
                site: { name: 'XX', address: 'XX' },
                reception: [{}],
                steps: [
                  { time: hourToCome, text: 'Accueil café de la presse', access: accreditedPress },
                  { time: hourToCome, text: 'Présentation de XX par le ministre', access: accreditedPress },
                  { time: hourToCome, text: 'Questions de la presse', access: accreditedPress },
                  { time: { kind: 'after' }, text: '', access: microAtTheEnd },
                ],
              },
            ],
          },
        ],
      },
      desks: [{ ...usualDesk, office: 'le service de presse', quotaPerOutlet: 2 }],
      notices: [
        {
          subject: 'security',
          text: 'L’accès à la salle est possible jusqu’à quinze minutes avant le début de la présentation, après contrôle des accréditations.',
        },
      ],
    },
  })
