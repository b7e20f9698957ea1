import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { chooseFolders } from './folders.ts'

const wishes = {
  dataDir: '',
  workingDir: resolve('/work'),
  profile: resolve('/profile'),
  isProfileChosen: false,
}

describe('the folders', () => {
  it('are all in the profile where nothing is asked for', () => {
    expect(chooseFolders(wishes)).toEqual({
      profile: wishes.profile,
      data: join(wishes.profile, 'data'),
      logs: join(wishes.profile, 'logs'),
    })
  })

  it('follow the data with a profile of their own, which is always the same', () => {
    const usb = chooseFolders({ ...wishes, dataDir: resolve('/usb/data') })
    expect(usb.data).toBe(resolve('/usb/data'))
    expect(usb.profile).toMatch(/profiles.[0-9a-f]{16}$/)
    expect(usb.logs).toBe(join(usb.profile, 'logs'))
    expect(chooseFolders({ ...wishes, dataDir: resolve('/usb/data/') }).profile).toBe(usb.profile)
    expect(chooseFolders({ ...wishes, dataDir: resolve('/usb/other') }).profile).not.toBe(usb.profile)
  })

  it('keep a profile that was asked for', () => {
    const both = { ...wishes, dataDir: resolve('/usb/data'), isProfileChosen: true }
    expect(chooseFolders(both).profile).toBe(wishes.profile)
  })

  it('take a relative place from the working folder', () => {
    expect(chooseFolders({ ...wishes, dataDir: 'claire' }).data).toBe(resolve('/work/claire'))
  })
})
