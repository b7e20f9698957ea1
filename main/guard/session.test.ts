import { expect, it } from 'vitest'
import { staysInside } from './session.ts'

it.each(['app://mallette/index.html', 'app://other/', 'devtools://devtools/bundled/inspector.html'])(
  'lets %s through',
  url => {
    expect(staysInside(url)).toBe(true)
  },
)

it.each([
  'https://mallette/',
  'http://127.0.0.1:8080/app://mallette/',
  'ws://localhost/',
  'file:///etc/passwd',
  'application://mallette/',
  'app',
  '',
])('stops %j', url => {
  expect(staysInside(url)).toBe(false)
})
