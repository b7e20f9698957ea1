import { writeFileSync } from 'node:fs'
import { test } from 'vitest'
import { toOdt } from '../../main/forms/open-document/document.ts'
import { toDocx } from '../../main/word/document.ts'
import { webPage } from '../../main/forms/web-page.ts'
import { everything, referenceComposition } from '../documents/sample-composition.ts'
test('x', async () => {
  const all = { ref: referenceComposition(), every: everything }
  for (const [n, c] of Object.entries(all)) {
    writeFileSync(`/tmp/k7/${n}-o.odt`, toOdt(c))
    writeFileSync(`/tmp/k7/${n}-w.docx`, await toDocx(c))
    writeFileSync(`/tmp/k7/${n}.html`, webPage(c, new Map()))
  }
})
