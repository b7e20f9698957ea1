/**
 * A flat asar archive, as Chromium’s Pickle lays it out: a pickle holding the size of the header, the header
 * as a pickled JSON string padded to four bytes, then the files end to end.
 * @param {Record<string, string>} files texts by name, no folders
 * @returns {Buffer}
 */
export function asarOf(files) {
  /** @type {Record<string, { size: number, offset: string }>} */
  const index = {}
  let offset = 0
  for (const [name, text] of Object.entries(files)) {
    const size = Buffer.byteLength(text)
    index[name] = { size, offset: String(offset) }
    offset += size
  }
  const json = Buffer.from(JSON.stringify({ files: index }))
  const padding = Buffer.alloc((4 - (json.length % 4)) % 4)
  const string = Buffer.concat([uint32(json.length), json, padding])
  const header = Buffer.concat([uint32(string.length), string])
  const bodies = Object.values(files).map(text => Buffer.from(text))
  return Buffer.concat([uint32(4), uint32(header.length), header, ...bodies])
}

/** @param {number} value */
function uint32(value) {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
