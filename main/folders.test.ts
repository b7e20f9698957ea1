import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { askedDataDir, chooseFolders } from './folders.ts'

const wishes = {
  dataDir: '',
  workingDir: resolve('/bureau'),
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
    expect(chooseFolders({ ...wishes, dataDir: 'claire' }).data).toBe(resolve('/bureau/claire'))
  })
})

describe('the same folder under several names', () => {
  let disk = ''
  beforeEach(() => {
    disk = realpathSync(mkdtempSync(join(tmpdir(), 'mallette-folders-')))
    mkdirSync(join(disk, 'usb', 'data'), { recursive: true })
  })
  afterEach(() => rmSync(disk, { recursive: true, force: true }))

  const chosen = (dataDir: string) => chooseFolders({ ...wishes, profile: join(disk, 'profile'), dataDir })
  // A junction is the link that anybody may make on Windows.
  const link = (to: string, from: string) => symlinkSync(join(disk, to), join(disk, from), 'junction')

  it('has one profile, through a link to it or to a folder above it', () => {
    link('usb/data', 'link')
    link('usb', 'stick')
    const direct = chosen(join(disk, 'usb', 'data'))
    expect(direct.data).toBe(join(disk, 'usb', 'data'))
    expect(chosen(join(disk, 'link'))).toEqual(direct)
    expect(chosen(join(disk, 'stick', 'data'))).toEqual(direct)
    expect(chosen(join(disk, 'stick', '..', 'usb', '.', 'data'))).toEqual(direct)
  })

  it('has one profile before it exists, too', () => {
    link('usb', 'stick')
    const direct = chosen(join(disk, 'usb', 'deep', 'new'))
    expect(direct.data).toBe(join(disk, 'usb', 'deep', 'new'))
    expect(chosen(join(disk, 'stick', 'deep', 'new'))).toEqual(direct)
  })

  it('has the usual profile when it is the usual data', () => {
    const usual = chosen('')
    expect(chosen(join(disk, 'profile', 'data'))).toEqual(usual)
    mkdirSync(join(disk, 'profile'))
    link('usb/data', 'profile/data')
    expect(chosen('')).toEqual({ ...usual, data: join(disk, 'usb', 'data') })
    expect(chosen(join(disk, 'usb', 'data'))).toEqual(chosen(''))
  })
})

describe('the data folder on the command line', () => {
  it.each([
    ['none', ['.', '--lang=fr'], ''],
    ['one after a space', ['.', '--data-dir', 'Données de Claire'], 'Données de Claire'],
    ['one after an equals sign', ['.', '--data-dir=a=b', '--lang=fr'], 'a=b'],
    ['two, of which the last counts', ['--data-dir=one', '--data-dir', 'two'], 'two'],
    ['another option', ['--data-directory', 'one'], ''],
  ])('is read: %s', (_name, words, asked) => expect(askedDataDir(words)).toBe(asked))

  it.each([
    ['at the end', ['.', '--data-dir']],
    ['before another option', ['--data-dir', '--lang=fr']],
    ['with nothing after the equals sign', ['--data-dir=']],
    ['with an empty word', ['--data-dir', '']],
    ['before a good one', ['--data-dir=', '--data-dir=one']],
  ])('is missed: %s', (_name, words) => expect(askedDataDir(words)).toBeNull())
})
