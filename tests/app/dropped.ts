import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Page } from 'playwright-core'

/** The path of a file of tests/fixtures/imports. */
export const importFixture = (name: string): string =>
  join(import.meta.dirname, '..', 'fixtures', 'imports', name)

export type DroppedFile = { readonly name: string; readonly bytes: Uint8Array }

export const fileAt = (path: string): DroppedFile => ({ name: basename(path), bytes: readFileSync(path) })

/** Drops files on the screen, as a person does from the system's own windows. */
export async function dropFiles(page: Page, files: readonly DroppedFile[]): Promise<void> {
  const carried = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') }))
  await page.evaluate(given => {
    const dataTransfer = new DataTransfer()
    for (const { name, base64 } of given) {
      const bytes = Uint8Array.from(atob(base64), sign => sign.charCodeAt(0))
      dataTransfer.items.add(new File([bytes], name))
    }
    for (const type of ['dragenter', 'dragover', 'drop']) {
      const event = new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer })
      document.querySelector('main')?.dispatchEvent(event)
    }
  }, carried)
}
