import { dateWithoutWeekday } from '../../domain/french/dates.ts'
import { collectivites, departements } from '../../domain/french/departements.ts'
import { kindTitles } from '../../domain/press-note.ts'
import { mediumWords } from '../../domain/register-sheet.ts'
import type { Statistics } from '../../domain/statistics.ts'
import type { Period } from '../../domain/statistics-rules/periods.ts'
import { type WorkbookSheet, workbookOf } from '../workbook/workbook.ts'

const territories = new Map([...departements, ...collectivites].map(({ code, name }) => [code, name]))

/** Where nobody wrote an outlet or a medium. */
const notTold = 'Non précisé'

const fates = [
  { title: 'Demandées', width: 12 },
  { title: 'Accordées', width: 12 },
  { title: 'Présents', width: 12 },
]

function sheetsOf({ visits, visitsElsewhere, notes, delays, outlets, media }: Statistics): WorkbookSheet[] {
  const elsewhere = visitsElsewhere === 0 ? [] : [['', 'Sans département', visitsElsewhere]]
  return [
    {
      name: 'Déplacements',
      columns: [
        { title: 'Code', width: 8 },
        { title: 'Département', width: 32 },
        { title: 'Déplacements', width: 14 },
      ],
      rows: [
        ...visits.map(({ departement, count }) => [departement, territories.get(departement) ?? '', count]),
        ...elsewhere,
      ],
      foot: ['Un déplacement dans plusieurs départements compte dans chacun d’eux.'],
    },
    {
      name: 'Notes',
      columns: [
        { title: 'Nature', width: 28 },
        { title: 'Diffusées', width: 12 },
        { title: 'Brouillons', width: 12 },
      ],
      rows: notes.map(({ kind, released, drafts }) => [kindTitles[kind], released, drafts]),
    },
    {
      name: 'Délais',
      columns: [
        { title: 'Numéro', width: 10 },
        { title: 'Note', width: 60 },
        { title: 'Heures avant la première étape', width: 30 },
      ],
      rows: delays.map(({ number, title, hours }) => [number, title, hours]),
    },
    {
      name: 'Médias',
      columns: [{ title: 'Média', width: 32 }, ...fates],
      rows: outlets.map(({ outlet, asked, granted, present }) => [
        outlet || notTold,
        asked,
        granted,
        present,
      ]),
    },
    {
      name: 'Supports',
      columns: [{ title: 'Support', width: 20 }, ...fates],
      rows: media.map(({ medium, asked, granted, present }) => [
        mediumWords[medium] || notTold,
        asked,
        granted,
        present,
      ]),
    },
  ]
}

/** The figures of a period as an XLSX workbook, a sheet for each table of the screen. */
export function statisticsWorkbook(statistics: Statistics, { from, to }: Period): Uint8Array {
  const days = `du ${dateWithoutWeekday(from)} au ${dateWithoutWeekday(to)}`
  return workbookOf(sheetsOf(statistics).map(sheet => ({ ...sheet, lead: [`${sheet.name}, ${days}`] })))
}
