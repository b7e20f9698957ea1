import { expect, test } from 'vitest'
import { checkNode } from './set-up.mjs'

test.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('accepts Node %s', version => {
  expect(() => checkNode(version)).not.toThrow()
})

test.each(['18.20.0', '20.18.3', '6.0.0'])('refuses Node %s in a sentence', version => {
  expect(() => checkNode(version)).toThrow(`Mallette needs Node 20.19 or newer; this is ${version}.`)
})
