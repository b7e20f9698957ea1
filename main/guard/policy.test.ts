import { expect, it } from 'vitest'
import { contentSecurityPolicy, heldPagePolicy } from './policy.ts'

it('allows the page its own files and one kind of added style, and nothing else', () => {
  expect(contentSecurityPolicy('c2VhdQ==')).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-c2VhdQ=='; img-src 'self'; " +
      "font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
      "require-trusted-types-for 'script'; trusted-types 'none'",
  )
})

it('allows a page that main holds its one style sheet and its pictures, in a sandbox', () => {
  expect(heldPagePolicy('c2VhdQ==')).toBe(
    "default-src 'none'; style-src 'nonce-c2VhdQ=='; img-src data:; base-uri 'none'; form-action 'none'; " +
      "frame-ancestors 'none'; sandbox",
  )
})

it('gives files that are not pages no nonce', () => {
  expect(contentSecurityPolicy(null)).toContain("; style-src 'self'; ")
})
