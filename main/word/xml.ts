const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as it may stand in an element or a quoted attribute. It must be inert already (`sanitise.ts`). */
export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, sign => entities[sign] ?? sign)

/** One XML element; children are XML already. Without children it closes itself. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  children: readonly string[] = [],
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
  const content = children.join('')
  return content === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`
}

/** An element that only carries a value, the commonest shape of WordprocessingML: `<w:jc w:val="center"/>`. */
export const valued = (name: string, value: string | number): string => element(name, { 'w:val': value })

/** A whole part of the package. */
export const xmlPart = (root: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`

export const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
