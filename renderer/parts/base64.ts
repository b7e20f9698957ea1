/** Arguments that one call takes: a photo has more bytes than that. */
const chunk = 8_192

/** Bytes as the door to main carries them. */
export function base64Of(bytes: Uint8Array): string {
  let units = ''
  for (let at = 0; at < bytes.length; at += chunk) {
    units += String.fromCharCode(...bytes.subarray(at, at + chunk))
  }
  return btoa(units)
}
