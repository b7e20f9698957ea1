const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** The last chunk, always empty: length, name and check sum. */
const end = Buffer.from([0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82])

/**
 * Whether the bytes are one PNG picture and nothing after it (PNG, third edition, 5.2): whatever the page hands over,
 * only a picture gets to the disk under the name of one.
 */
export function isPng(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes)
  if (file.length < signature.length + end.length || !file.subarray(0, signature.length).equals(signature)) {
    return false
  }
  let at = signature.length
  for (let chunk = 0; at + 12 <= file.length; chunk += 1) {
    const name = file.toString('latin1', at + 4, at + 8)
    if (!/^[A-Za-z]{4}$/.test(name) || (chunk === 0) !== (name === 'IHDR')) return false
    if (name === 'IEND') return file.subarray(at).equals(end)
    at += 12 + file.readUInt32BE(at)
  }
  return false
}
