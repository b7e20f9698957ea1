import { expect, it } from 'vitest'
import { isTrustedSender } from './trusted-sender.ts'

const page = { id: 1 }
const main = { origin: 'app://mallette', url: 'app://mallette/index.html#/events', parent: null }

it('trusts the main frame of the page', () => {
  expect(isTrustedSender({ sender: { id: 1 }, senderFrame: main }, page)).toBe(true)
})

it.each([
  ['another window', { sender: { id: 2 }, senderFrame: main }, page],
  ['a frame that went away', { sender: { id: 1 }, senderFrame: null }, page],
  ['another origin', { sender: { id: 1 }, senderFrame: { ...main, origin: 'https://mallette' } }, page],
  ['a longer origin', { sender: { id: 1 }, senderFrame: { ...main, origin: 'app://mallette.fr' } }, page],
  [
    'an empty page that inherited the origin',
    { sender: { id: 1 }, senderFrame: { ...main, url: 'about:blank' } },
    page,
  ],
  ['an opaque origin', { sender: { id: 1 }, senderFrame: { ...main, origin: 'null' } }, page],
  ['a frame inside the page', { sender: { id: 1 }, senderFrame: { ...main, parent: main } }, page],
  ['anybody while there is no window', { sender: { id: 1 }, senderFrame: main }, undefined],
])('takes for a stranger: %s', (_name, event, ownPage) => {
  expect(isTrustedSender(event, ownPage)).toBe(false)
})
