/** The objects of a PDF of one empty page, as Chromium writes them, numbers not in the order of the file. */
export const smallObjects: readonly (readonly [number, string])[] = [
  [1, "<</Creator (Chromium)\n/Producer (Skia/PDF m114)\n/CreationDate (D:20261123182648+00'00')>>"],
  [3, '<</Type /Page\n/MediaBox [0 0 594.96 841.92]\n/Parent 4 0 R\n/Contents 2 0 R>>'],
  [2, '<</Length 12>> stream\n\u00FF\u0000é endobj\n1\nendstream'],
  [5, '<</Type /Catalog\n/MarkInfo <</Marked true>>\n/Lang (en-US)\n/Pages 4 0 R>>'],
  [4, '<</Type /Pages\n/Count 1\n/Kids [3 0 R]>>'],
]

/** A PDF of these objects, whose trailer ends with `more`. */
export function smallPdf(objects = smallObjects, more = ''): Buffer {
  let file = '%PDF-1.4\n%\u00D3\u00EB\u00E9\u00E1\n'
  const offsets = new Map<number, number>()
  for (const [number, content] of objects) {
    offsets.set(number, file.length)
    file += `${number} 0 obj\n${content}\nendobj\n`
  }
  const size = objects.length + 1
  const rows = Array.from({ length: size }, (_, number) => {
    const offset = offsets.get(number)
    return offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 ${size}\n${rows.join('')}`
  const trailer = `trailer\n<</Size ${size}\n/Root 5 0 R\n/Info 1 0 R${more}>>\nstartxref\n${file.length}\n%%EOF\n`
  return Buffer.from(file + table + trailer, 'latin1')
}
