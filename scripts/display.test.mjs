import { connect } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { isInstalled, startXvfb } from './display.mjs'

/**
 * @param {string} display such as `:1`
 * @returns {Promise<boolean>}
 */
const answers = display =>
  new Promise(resolve => {
    const socket = connect(`/tmp/.X11-unix/X${display.slice(1)}`)
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })

test('the screen in memory stays there from one window to the next, and goes when told to', async context => {
  if (!isInstalled('Xvfb')) return context.skip('needs xvfb')
  const { name, stop } = await startXvfb()
  expect(await answers(name)).toBe(true)
  await setTimeout(300)
  expect(await answers(name)).toBe(true)
  stop()
  await expect.poll(() => answers(name)).toBe(false)
})
