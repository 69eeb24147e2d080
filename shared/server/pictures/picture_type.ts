export type PictureType = 'jpeg' | 'png' | 'webp' | 'avif'

/** The kind of picture that these bytes begin like, whatever name they came under; null for any other content. */
export function pictureTypeOf(bytes: Buffer): PictureType | null {
  const ascii = (from: number, to: number) => bytes.toString('latin1', from, to)
  if (bytes.length < 12) return null
  if (bytes.readUIntBE(0, 3) === 0xff_d8_ff) return 'jpeg'
  if (ascii(0, 8) === '\x89PNG\r\n\x1a\n') return 'png'
  if (ascii(0, 4) === 'RIFF' && ascii(8, 12) === 'WEBP') return 'webp'
  if (ascii(4, 8) !== 'ftyp') return null
  // A box of brands: the main one, a version, then those that it can be read as.
  const brands = ascii(8, Math.min(bytes.readUInt32BE(0), 64, bytes.length))
  return /avif|avis/.test(brands) ? 'avif' : null
}
