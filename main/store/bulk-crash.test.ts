import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contactsIn, granted, newFolder, openPressFileIn } from '../../tests/fixtures/store/data-folder.ts'
import { buildProgram, killedWhen } from '../../tests/fixtures/store/killed.ts'
import { contactOf, contactPut } from '../../tests/fixtures/store/samples.ts'

const everybody = 50_000

test('killed in the middle of a change of 50 000 contacts: none of it is there', async () => {
  const program = await buildProgram('bulk-writer.ts')
  const folder = await newFolder()
  granted(await (await openPressFileIn(folder)).change([contactPut(1, 'Avant'), contactPut(2, 'Avant')]))
  const journal = join(folder, 'press-file.journal')
  const whole = everybody * JSON.stringify(contactPut(1, 'Après')).length

  for (const part of [0.02, 0.5, 0.9]) {
    const isDue = async () => (await stat(journal)).size > part * whole
    const said = await killedWhen(isDue, program, [folder, String(everybody), 'Après'])
    expect([said.killed, [...said.last.keys()]]).toEqual([true, ['begun 0']])
    expect((await stat(journal)).size).toBeGreaterThan(part * whole)
    const file = await openPressFileIn(folder)
    expect(contactsIn(file)).toEqual([contactOf(1, 'Avant'), contactOf(2, 'Avant')])
    expect(file.troubles()).toEqual([])
    // The next change cuts off what was left half written.
    granted(await file.change([contactPut(2, 'Avant')]))
    expect((await stat(journal)).size).toBeLessThan(10_000)
  }
})
