import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, type TestContext } from 'vitest'
import { assertWellMade } from '../documents/well-made.ts'
import { openWordFile, paragraphsOf } from '../documents/word-file.ts'
import { temporaryFolder } from './launch.ts'
import { filesInAsar, fusesOn } from './package-contents.ts'
import { isRoot, makePackage, type PackagedMallette, startPackaged } from './packaged-app.ts'
import { missingForScreen, openScreen, type Screen, windowOpenedBy } from './screen.ts'

const isHere = process.platform === 'linux' && process.arch === 'x64'
const missing = isHere ? missingForScreen() : 'packaging is tried on Linux only'

const home = temporaryFolder()
let app: string
let screen: Screen | undefined
let mallette: PackagedMallette | undefined

beforeAll(async () => {
  if (!isHere) return
  app = await makePackage(temporaryFolder())
})
afterAll(() => {
  mallette?.kill()
  screen?.close()
})

describe.skipIf(!isHere)('the package', () => {
  it('holds the application, and nothing that built or tested it', () => {
    const files = filesInAsar(join(app, 'resources', 'app.asar'))
    expect(files).toContain('dist/main/main.cjs')
    expect(files).toContain('dist/renderer/index.html')
    expect(files.filter(file => file !== 'package.json' && !file.startsWith('dist/'))).toEqual([])
    expect(files.filter(file => /\.map$|\.test\.|node_modules/.test(file))).toEqual([])
  })
})
