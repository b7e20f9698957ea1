import { describe, expect, it } from 'vitest'
import { isDeskMailbox, isMobile, mailbox, phoneKey } from './addresses.ts'

describe('a mailbox', () => {
  it.each([
    ['Jean.Dupont@LeMonde.fr', 'jean.dupont@lemonde.fr'],
    ['jean.dupont+presse@gmail.com', 'jeandupont@gmail.com'],
    ['Jean.Dupont@googlemail.com', 'jeandupont@gmail.com'],
    ['jean.dupont+presse@orange.fr', 'jean.dupont+presse@orange.fr'],
  ])('%s is compared as %s', (address, compared) => {
    expect(mailbox(address)).toBe(compared)
  })

  it.each([
    'redaction@lemonde.fr',
    'redaction-lyon@x.fr',
    'Contact@x.fr',
    'info.politique@x.fr',
    'politique2@x.fr',
  ])('%s is a desk’s', address => {
    expect(isDeskMailbox(address)).toBe(true)
  })

  it.each(['jean.dupont@lemonde.fr', 'marie.presse@x.fr', 'pinfo@x.fr', 'a.contact@x.fr'])(
    '%s is somebody’s own',
    address => {
      expect(isDeskMailbox(address)).toBe(false)
    },
  )
})

describe('a number', () => {
  it.each([
    ['+33639981234', '+33639981234'],
    ['+33 6 39 98 12 34', '+33639981234'],
    ['06 39 98 12 34', '+33639981234'],
    ['0033639981234', '+33639981234'],
    ['3949', ''],
    ['poste 214', ''],
  ])('%s is compared as %s', (number, compared) => {
    expect(phoneKey(number)).toBe(compared)
  })

  it('is one person’s when it is a mobile’s, overseas too', () => {
    expect(['+33639981234', '+33712345678', '+262692123456', '+590690123456'].every(isMobile)).toBe(true)
    expect(['+33140205050', '+262262123456', '+33912345678'].some(isMobile)).toBe(false)
  })
})
