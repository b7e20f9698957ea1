import { expect, test } from 'vitest'
import { timeLead } from './step-time-lead.ts'

test.each([
  ['09 h 30 – Arrivée de la ministre', { kind: 'at', at: '09:30' }, 'Arrivée de la ministre'],
  ['9H15 Accueil', { kind: 'at', at: '09:15' }, 'Accueil'],
  ['10h30\tVisite', { kind: 'at', at: '10:30' }, 'Visite'],
  ['10:30 | Visite', { kind: 'at', at: '10:30' }, 'Visite'],
  ['(14h) : départ', { kind: 'at', at: '14:00' }, 'départ'],
  ['Midi : déjeuner', { kind: 'at', at: '12:00' }, 'déjeuner'],
  ['De 10h à 11h30 : visite', { kind: 'range', from: '10:00', to: '11:30' }, 'visite'],
  ['10 h 40 – 11 h 30 – cérémonie', { kind: 'range', from: '10:40', to: '11:30' }, 'cérémonie'],
  ['10h/11h : visite', { kind: 'range', from: '10:00', to: '11:00' }, 'visite'],
  ['A partir de 9h15 : accueil', { kind: 'from', from: '09:15' }, 'accueil'],
  ['Dès 16h : exercice', { kind: 'from', from: '16:00' }, 'exercice'],
  ['Vers 11 h 45 : échange', { kind: 'words', words: 'Vers 11 h 45' }, 'échange'],
  ["À l'issue : micro tendu", { kind: 'after' }, 'micro tendu'],
  [
    "A l'issue de la visite : point presse",
    { kind: 'words', words: "A l'issue de la visite" },
    'point presse',
  ],
  ['En fin de matinée – départ', { kind: 'words', words: 'En fin de matinée' }, 'départ'],
  ['Heure à préciser : survol', { kind: 'words', words: 'Heure à préciser' }, 'survol'],
  ['09 h 30', { kind: 'at', at: '09:30' }, ''],
])('%s', (line, time, rest) => {
  const lead = timeLead(line)
  expect(lead?.time).toEqual(time)
  expect(lead?.rest).toBe(rest)
})

test.each([
  'Arrivée à 9h30',
  '10 h de cours par semaine',
  '24 communes',
  "À l'issue de la visite, la ministre répondra",
  'Soirée de gala',
  '',
])('%s begins with no time', line => {
  expect(timeLead(line)).toBeNull()
})
