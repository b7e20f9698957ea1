import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fixture, importDesk } from './import-desk.ts'

/** Files as people bring them: what becomes of their contacts, and that bringing them again changes nothing. */

test.each([
  ['outlook-fr.csv', 4],
  ['outlook-en.csv', 2],
  ['outlook-unicode.txt', 1],
  ['google.csv', 2],
  ['pqr-ouest.csv', 6],
  ['magazines-mac.csv', 2],
  ['tabs-bom.csv', 2],
  ['one-column.csv', 3],
  ['sections.csv', 3],
  ['sections.xlsx', 3],
  ['newsroom.xlsx', 4],
  ['outlook-2.1.vcf', 1],
  ['apple-3.0.vcf', 2],
  ['nextcloud-4.0.vcf', 2],
  ['broken.vcf', 2],
  ['unclosed-quote.csv', 2],
  ['formulas.csv', 2],
])('%s gives %i contacts, once', async (name, count) => {
  const desk = await importDesk()
  const first = await desk.bring([fixture(name)])
  expect(first.created + first.doubtful).toBe(count)
  const again = await desk.bring([fixture(name)])
  expect(again).toMatchObject({ created: 0, updated: 0, doubtful: 0, refused: first.refused })
  expect(desk.file.table('contacts').size).toBe(count)
})

test('Outlook in French, windows-1252', async () => {
  const desk = await importDesk()
  await desk.bring([fixture('outlook-fr.csv')])
  expect(desk.people()['Hélène Lefèvre']).toMatchObject({
    civility: 'Mme',
    functions: [{ outlet: 'L’Écho des Côtes', role: 'Cheffe du service politique' }],
    mails: [{ address: 'helene.lefevre@echo-des-cotes.example' }],
    phones: [
      { label: 'bureau', number: '+33261910012' },
      { label: 'mobile', number: '+33639981201' },
      { label: 'fax', number: '+33261910013' },
    ],
    languages: ['fr'],
    tags: ['PQR', 'Politique'],
    place: { street: '12, quai de l’Œuvre', postalCode: '44000', town: 'Nantes', country: 'FR' },
    notes:
      'Préfère être appelée avant 10 h.\nDîne souvent à Paris – « très réactive ».\nService\u00A0: Politique',
  })
  expect(desk.people()['Noël Dœuvre']?.notes).toContain('Ville (domicile)\u00A0: Agen')
  expect(desk.people()['Rédaction']).toMatchObject({ kind: 'newsroom', desk: 'Rédaction' })
})

test('Outlook in English and Google', async () => {
  const desk = await importDesk()
  await desk.bring([fixture('outlook-en.csv'), fixture('google.csv')])
  expect(desk.people()['Piet van der Meer']).toMatchObject({
    civility: 'M.',
    phones: [{ number: '+3222876211' }],
    place: { town: 'Bruxelles', postalCode: '1000', country: 'BE' },
  })
  expect(desk.people()['Inès Kaddour']).toMatchObject({
    mails: [{ label: 'bureau' }, { label: 'domicile', address: 'ines.k@perso.example' }],
    phones: [{ label: 'mobile' }, { label: 'mobile', number: '+33639983102' }, { label: 'bureau' }],
    tags: ['TV', 'Sud'],
    notes: 'Rencontrée à Alès,\ndisponible le matin',
  })
})

test('a sheet made by hand: titles above, names in one column, several mails and phones in a cell', async () => {
  const desk = await importDesk()
  const reading = await desk.choose(fixture('pqr-ouest.csv'))
  expect(reading.files[0]).toMatchObject({ encoding: 'windows-1252', delimiter: ';', rows: 7 })
  await desk.plan(reading)
  expect(await desk.rows(reading, 'refused')).toMatchObject([{ line: 11, fault: 'no-name-no-address' }])
  await desk.apply(reading)
  expect(desk.people()['Jean Dupont']).toMatchObject({
    mails: [{ address: 'jean.dupont@le-fanal.example' }, { address: 'j.dupont@perso.example' }],
    phones: [{ number: '+33199002002' }, { number: '+33639982002' }],
    beats: ['Justice', 'Faits divers'],
    functions: [{ outlet: 'Le Fanal', role: 'Reporter "de nuit"' }],
  })
  expect(desk.people()['Jeanne de La Tour']?.phones[0]).toEqual({ label: 'standard', number: '+33261912003' })
  expect(desk.people()['Paul Martin']).toMatchObject({
    mails: [],
    notes: 'Courriel\u00A0: paul.martin@echo-des-cotes,example',
  })
})

test('a workbook: each sheet a table, numbers that lost their zero, merged titles, dates', async () => {
  const desk = await importDesk()
  const reading = await desk.choose(fixture('newsroom.xlsx'))
  expect(reading.files.map(({ name }) => name)).toEqual(['newsroom.xlsx · Télés', 'newsroom.xlsx · Radios'])
  await desk.plan(reading)
  await desk.apply(reading)
  expect(desk.people()['Alix Bonnet']).toMatchObject({
    phones: [{ number: '+33639986001' }],
    informedOn: '2024-03-12',
  })
  expect(desk.people()['Thi-Mai Nguyen']).toMatchObject({
    phones: [{ number: '+33639986002' }],
    mails: [{ address: 'tm.nguyen@tele-cevennes.example' }, { address: 'mai@perso.example' }],
  })
  expect(desk.people()['Noa Girard']).toMatchObject({ place: { postalCode: '01000' } })
})

test('MacRoman, cards of Outlook and of Apple keep their accents and signs', async () => {
  const desk = await importDesk()
  await desk.bring([fixture('magazines-mac.csv'), fixture('outlook-2.1.vcf'), fixture('apple-3.0.vcf')])
  expect(desk.people()['Chloé Château']).toMatchObject({
    functions: [{ outlet: 'L’Été à la ferme' }],
    notes: 'Très à l’écoute',
  })
  expect(desk.people()['Hélène Lefèvre']?.notes).toContain(
    'Très réactive – à inviter systématiquement aux déplacements ; parle breton.',
  )
  expect(desk.people()['Inès Kaddour']).toMatchObject({
    place: { street: '1, place de la Comédie', town: 'Nîmes' },
    mails: [{ label: 'bureau' }, { label: 'Le week-end' }],
  })
  expect(desk.people()['Inès Kaddour']?.notes).toContain('N’aime pas les SMS; préfère le courriel.')
})

test('the picture on a card comes along', async () => {
  const desk = await importDesk()
  await desk.bring([fixture('outlook-2.1.vcf')])
  const [contact] = desk.file.table('contacts').values()
  expect(contact?.photo).toMatch(/^\/9j\/4AAQSkZJRg/)
})

test('a picture that a contact cannot have is left out, which is told, and not noted', async () => {
  const desk = await importDesk()
  const path = join(desk.folder, 'heavy.vcf')
  const photo = `PHOTO;ENCODING=b;TYPE=JPEG:/9j/${'A'.repeat(30_000)}`
  writeFileSync(path, ['BEGIN:VCARD', 'VERSION:3.0', 'FN:Noa Girard', photo, 'END:VCARD'].join('\r\n'))
  const reading = await desk.choose(path)
  await desk.plan(reading)
  expect(await desk.rows(reading)).toMatchObject([{ verdict: 'created', remarks: ['PHOTO'] }])
  await desk.apply(reading)
  expect(desk.people()['Noa Girard']).toMatchObject({ photo: '', notes: '' })
})

test('sections of a sheet are the outlets of the rows under them', async () => {
  const desk = await importDesk()
  await desk.bring([fixture('sections.csv')])
  expect(desk.people()['Noa Girard']).toMatchObject({ functions: [{ outlet: 'RADIO CALANQUES' }] })
})
