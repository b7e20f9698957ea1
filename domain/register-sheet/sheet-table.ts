import { type SheetLine, type SheetRequest, sheetHead, sheetLines, sheetRemark } from '../register-sheet.ts'

/** A sheet as a table of texts, with what is above and below it. Widths are in characters. */
export type SheetTable = {
  readonly lead: readonly string[]
  readonly columns: readonly { readonly title: string; readonly width: number }[]
  readonly rows: readonly (readonly string[])[]
  readonly foot: readonly string[]
}

type Column = { readonly title: string; readonly width: number; readonly of: (line: SheetLine) => string }

/** As prefectures ask for it: a column for each thing, so that it can be sorted and copied into another list. */
const columns: readonly Column[] = [
  { title: 'Civilité', width: 9, of: line => line.civility },
  { title: 'Nom', width: 22, of: line => line.family },
  { title: 'Prénom', width: 18, of: line => line.given },
  { title: 'Média', width: 24, of: line => line.outlet },
  { title: 'Fonction', width: 22, of: line => line.role },
  { title: 'Support', width: 14, of: line => line.medium },
  { title: 'Date de naissance', width: 18, of: line => line.birthDay },
  { title: 'Lieu de naissance', width: 20, of: line => line.birthPlace },
  { title: 'N° de carte de presse ou de pièce', width: 30, of: line => line.cardNumber },
  { title: 'Immatriculation', width: 16, of: line => line.plate },
  { title: 'Matériel', width: 26, of: line => line.equipment },
  { title: 'Téléphone', width: 18, of: line => line.phone },
  { title: 'Courriel', width: 30, of: line => line.mail },
  { title: 'Étapes demandées', width: 34, of: line => line.sequences.replaceAll('\n', ', ') },
  { title: 'Suivi', width: 18, of: line => line.status },
]

/** The sheet as a workbook has it. Columns stay where nobody has anything in them: the desk may fill them in. */
export function sheetTable(request: SheetRequest): SheetTable {
  const { title, lines } = sheetHead(request)
  return {
    lead: ['Demandes d’accréditation presse', title, ...lines].filter(text => text !== ''),
    columns: columns.map(({ title: heading, width }) => ({ title: heading, width })),
    rows: sheetLines(request).map(line => columns.map(({ of }) => of(line))),
    foot: [sheetRemark],
  }
}
