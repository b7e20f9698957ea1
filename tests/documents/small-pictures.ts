import { deflateSync } from 'node:zlib'

const chunk = (name: string, content: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(content.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(checksum(body))
  return Buffer.concat([length, body, check])
}

/** CRC-32 as ISO/IEC 15948 has it; Node 18 does not hand its own out. */
function checksum(bytes: Uint8Array): number {
  let crc = ~0
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xed_b8_83_20 : 0)
  }
  return ~crc >>> 0
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** A PNG of one colour, RRGGBB; the picture itself is left out where it would be large. */
export function png(width: number, height: number, colour = '1F3A93'): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const line = Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 3, Buffer.from(colour, 'hex'))])
  const lines = width * height > 1_000_000 ? Buffer.alloc(0) : Buffer.concat(Array(height).fill(line))
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(lines)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const part = (marker: number, content: Uint8Array): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(content.length + 2, 2)
  return Buffer.concat([head, content])
}

type JpegParts = { readonly frame?: number; readonly exif?: Uint8Array; readonly fill?: number }

/** The beginning of a JPEG, which is all that its size depends on: no picture follows. */
export function jpeg(
  width: number,
  height: number,
  { frame = 0xc0, exif, fill = 0 }: JpegParts = {},
): Buffer {
  const size = Buffer.alloc(9)
  size.writeUInt8(8, 0)
  size.writeUInt16BE(height, 1)
  size.writeUInt16BE(width, 3)
  size.writeUInt8(1, 5)
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    part(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1')),
    ...(exif === undefined ? [] : [part(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), exif]))]),
    part(0xc4, Buffer.alloc(4)),
    Buffer.alloc(fill, 0xff),
    part(frame, size),
  ])
}
