import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../scripts/child.mjs'

/**
 * pandoc, a whole process each time: it makes a Word file of a web page, and reads one as text. Null where it is
 * missing.
 * @param {string} folder for its files
 */
export async function pandocRival(folder) {
  const { status, output } = await run('pandoc', ['--version']).catch(() => ({ status: 1, output: '' }))
  if (status !== 0) return null
  const done = async (/** @type {string[]} */ words) => {
    const made = await run('pandoc', words)
    if (made.status !== 0) throw new Error(`pandoc failed:\n${made.output}`)
  }
  return {
    name: `pandoc ${/pandoc (\S+)/.exec(output)?.[1] ?? ''}`,
    /** Makes a Word file of a page of the web. @param {string} html */
    write: html => {
      let pictures = 0
      // Inside the page they take it minutes and gigabytes, which nobody would ask of it.
      const apart = html.replace(/data:image\/(png|jpeg);base64,([^"]+)/g, (_all, type, base64) => {
        pictures += 1
        const picture = join(folder, `picture-${pictures}.${type}`)
        writeFileSync(picture, Buffer.from(base64, 'base64'))
        return picture
      })
      const page = join(folder, 'page.html')
      const out = join(folder, 'pandoc.docx')
      writeFileSync(page, apart)
      return async () => {
        rmSync(out, { force: true })
        await done(['-f', 'html', '-t', 'docx', '-o', out, page])
        if (!existsSync(out)) throw new Error('pandoc made no file')
      }
    },
    /** Reads a Word file as plain text. @param {Uint8Array} bytes */
    read: bytes => {
      const file = join(folder, 'returned.docx')
      writeFileSync(file, bytes)
      return () => done(['-f', 'docx', '-t', 'plain', '-o', join(folder, 'returned.txt'), file])
    },
  }
}
