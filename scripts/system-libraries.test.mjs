import { expect, test } from 'vitest'
import { missingPackages } from './system-libraries.mjs'

test('names the Debian packages of missing libraries, each once', () => {
  const output = [
    '\tlinux-vdso.so.1 (0x00007fff)',
    '\tlibnss3.so => not found',
    '\tlibnssutil3.so => not found',
    '\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f00)',
    '\tlibasound.so.2 => not found',
    '\tlibunheard-of.so.1 => not found',
  ].join('\n')
  expect(missingPackages(output)).toEqual(['libasound2', 'libnss3', 'libunheard-of.so.1'])
  expect(missingPackages('\tstatically linked')).toEqual([])
})
