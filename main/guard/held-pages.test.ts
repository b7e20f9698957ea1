import { expect, it } from 'vitest'
import { holdPages } from './held-pages.ts'

it('serves a page once, written with its nonce', () => {
  const held = holdPages()
  const path = held.hold(nonce => `<style nonce="${nonce}"></style>`)
  const page = held.take(path)
  expect(page?.nonce).toMatch(/^[A-Za-z0-9+/]{22}==$/)
  expect(page?.html).toBe(`<style nonce="${page?.nonce}"></style>`)
  expect(held.take(path)).toBeUndefined()
})

it('has another address and another nonce for each page', () => {
  const held = holdPages()
  const paths = [held.hold(() => 'a'), held.hold(() => 'a')]
  const nonces = paths.map(path => held.take(path)?.nonce)
  expect(paths[0]).toMatch(/^\/held\/[0-9a-f]{48}$/)
  expect(new Set(paths).size).toBe(2)
  expect(new Set(nonces).size).toBe(2)
})

it('has nothing at any other address', () => {
  const held = holdPages()
  held.hold(() => 'a')
  expect(held.take('/index.html')).toBeUndefined()
})
