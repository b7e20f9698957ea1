import type { IssuerDraft, Logo } from '../../domain/issuer.ts'
import { readPictureHeader } from '../picture-header.ts'

/** Whether each picture of an issuer is what it says, by its first bytes: its kind and its size in pixels. */
export const hasTrueLogos = ({ logo, partners }: IssuerDraft): boolean =>
  [...(logo === null ? [] : [logo]), ...partners].every(isTrue)

function isTrue({ base64, mediaType, width, height }: Logo): boolean {
  const header = readPictureHeader(Buffer.from(base64, 'base64'))
  return header?.mediaType === mediaType && header.width === width && header.height === height
}
