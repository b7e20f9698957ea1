import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isMailAddress } from './link.ts'
import { cleanMail, mailSlip } from './mail-slips.ts'

describe('cleanMail', () => {
  it.each([
    ['Camille Martin <camille.martin@lejournal.example>', 'camille.martin@lejournal.example'],
    ['"Martin, Camille" <camille@lejournal.example>;', 'camille@lejournal.example'],
    ['mailto:camille@lejournal.example', 'camille@lejournal.example'],
    ['MAILTO: camille@lejournal.example?subject=Bonjour', 'camille@lejournal.example'],
    ['SMTP:camille@lejournal.example', 'camille@lejournal.example'],
    [' (camille@lejournal.example). ', 'camille@lejournal.example'],
    ['« camille@lejournal.example »', 'camille@lejournal.example'],
    ['camille@lejournal.example,', 'camille@lejournal.example'],
    ['\u200Bcamille@lejournal.example\u200B', 'camille@lejournal.example'],
    ["l'equipe@lejournal.example", "l'equipe@lejournal.example"],
    ['  à demander  ', 'à demander'],
    ['', ''],
  ])('%j: %j', (text, address) => {
    expect(cleanMail(text)).toBe(address)
  })
})

describe('mailSlip', () => {
  it.each([
    ['camille@gmial.com', 'camille@gmail.com'],
    ['camille@gmai.com', 'camille@gmail.com'],
    ['camille@gmail.co', 'camille@gmail.com'],
    ['camille@gmail.con', 'camille@gmail.com'],
    ['camille@gmail', 'camille@gmail.com'],
    ['camille@hotmail.fe', 'camille@hotmail.fr'],
    ['camille@hotmial.fr', 'camille@hotmail.fr'],
    ['camille@hotmai.com', 'camille@hotmail.com'],
    ['camille@wandoo.fr', 'camille@wanadoo.fr'],
    ['camille@wanadooo.fr', 'camille@wanadoo.fr'],
    ['camille@orange.f', 'camille@orange.fr'],
    ['camille@ornage.fr', 'camille@orange.fr'],
    ['camille@orangefr', 'camille@orange.fr'],
    ['camille@yaho.fr', 'camille@yahoo.fr'],
    ['camille@outlok.com', 'camille@outlook.com'],
    ['camille@laposte.nte', 'camille@laposte.net'],
    ['camille@lejournal.ft', 'camille@lejournal.fr'],
    ['camille@lejournal,fr', 'camille@lejournal.fr'],
    ['camille@lejournal..fr', 'camille@lejournal.fr'],
    ['camille..martin@lejournal.fr', 'camille.martin@lejournal.fr'],
    ['camille.martin@lejournal.fr.', 'camille.martin@lejournal.fr'],
    ['camille.martin.@lejournal.fr', 'camille.martin@lejournal.fr'],
    ['camille.martin@.lejournal.fr', 'camille.martin@lejournal.fr'],
    ['camille@@lejournal.fr', 'camille@lejournal.fr'],
    ['camille martin@lejournal.fr', 'camillemartin@lejournal.fr'],
    ['camille @ lejournal.fr', 'camille@lejournal.fr'],
    ['camille(at)lejournal.fr', 'camille@lejournal.fr'],
    ['camille@www.lejournal.fr', 'camille@lejournal.fr'],
    ['cédric@lejournal.fr', 'cedric@lejournal.fr'],
    ['camille.martingmail.com', 'camille.martin@gmail.com'],
    ['camille.orange.fr', 'camille@orange.fr'],
    ['mailto:camille@lejournal.fr', 'camille@lejournal.fr'],
    ['<camille@lejournal.fr>', 'camille@lejournal.fr'],
  ])('%s was to be %s', (address, meant) => {
    expect(mailSlip(address)).toBe(meant)
  })

  it.each([
    'camille.martin@lejournal.fr',
    'Camille.Martin@LeJournal.fr',
    'camille@gmail.com',
    'camille@hotmail.be',
    'camille@mail.com',
    'camille@orange.com',
    'camille@free.fr',
    'camille@fred.fr',
    'camille@france3.fr',
    'camille@presse.interieur.gouv.fr',
    "l'equipe@lejournal.fr",
    'camille+presse@gmail.com',
    'camille@me.com',
    'camille@mle.com',
    ' camille@gmail.com ',
  ])('finds nothing wrong with %j', address => {
    expect(mailSlip(address)).toBeNull()
  })

  it.each(['', 'à demander', '@', 'camille@', '@gmail.com', 'camille'])(
    'knows nothing better for %j',
    text => {
      expect(mailSlip(text)).toBeNull()
    },
  )

  it('proposes addresses only, in which nothing more is wrong', () => {
    const near = fc
      .tuple(
        fc.stringMatching(/^[a-z]{1,8}$/),
        fc.constantFrom('gmail.com', 'orange.fr', 'wanadoo.fr', 'lejournal.fr', 'laposte.net'),
        fc.nat(12),
        fc.constantFrom('', 'x', '.', ',', ' ', 'é', '@', '..'),
      )
      .map(([local, domain, at, noise]) => `${local}@${domain.slice(0, at)}${noise}${domain.slice(at)}`)
    fc.assert(
      fc.property(fc.oneof(near, fc.string({ unit: 'binary' }), fc.emailAddress()), address => {
        const meant = mailSlip(address)
        if (meant === null) return
        expect(isMailAddress(meant)).toBe(true)
        expect(mailSlip(meant)).toBeNull()
      }),
      { numRuns: 1_000 },
    )
  })
})
