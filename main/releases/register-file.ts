import { inertCell } from '../../domain/contact-export/export-table.ts'
import { dateWithoutWeekday } from '../../domain/french/dates.ts'
import { formatClock } from '../../domain/french/hours.ts'
import { kindTitles } from '../../domain/press-note.ts'
import type { ReleaseState, ReleaseSummary } from '../../domain/release.ts'
import { localClock, localDay } from '../local-day.ts'
import { csvLine } from '../press-file/contact-exports/csv-file.ts'
import { workbookOf } from '../workbook/workbook.ts'

/** Where a release stands, in the register’s words. */
const stateWords: Record<ReleaseState, string> = {
  current: 'en vigueur',
  'to-correct': 'à rectifier',
  updated: 'mise à jour',
  corrected: 'rectifiée',
  replaced: 'remplacée',
  cancelled: 'annulée',
}

const columns = [
  { title: 'Numéro', width: 10 },
  { title: 'Nature', width: 22 },
  { title: 'Titre', width: 60 },
  { title: 'Datée du', width: 18 },
  { title: 'Diffusée le', width: 18 },
  { title: 'À', width: 8 },
  { title: 'Émetteurs', width: 40 },
  { title: 'État', width: 14 },
  { title: 'Remplacée par', width: 14 },
  { title: 'Sous embargo jusqu’au', width: 24 },
  { title: 'Fichiers (SHA-256)', width: 80 },
]

const dayWords = (day: string): string => (day === '' ? '' : dateWithoutWeekday(day))

function cellsOf(release: ReleaseSummary): string[] {
  const { number, kind, title, day, releasedAt, issuerNames, state, supersededBy, embargo, files } = release
  const at = new Date(releasedAt)
  const hour = embargo?.clock ? ` à ${formatClock(embargo.clock, 'spaced')}` : ''
  return [
    number,
    kindTitles[kind],
    title,
    dayWords(day),
    dayWords(localDay(at)),
    formatClock(localClock(at), 'spaced'),
    issuerNames.join(', '),
    stateWords[state],
    supersededBy?.number ?? '',
    embargo === null ? '' : `${dayWords(embargo.day)}${hour}`,
    files.map(({ name, sha256 }) => `${name} : ${sha256}`).join(' · '),
  ]
}

/** The register as a file that a spreadsheet opens. */
export function registerFile(register: readonly ReleaseSummary[], format: 'xlsx' | 'csv'): Uint8Array {
  const rows = register.map(cellsOf)
  if (format === 'xlsx') return workbookOf([{ name: 'Registre', columns, rows }])
  const lines = [columns.map(({ title }) => title), ...rows.map(cells => cells.map(inertCell))]
  return Buffer.from(`\uFEFF${lines.map(csvLine).join('')}`)
}
