import type { ApiClient } from '@japa/api-client'
import drive from '@adonisjs/drive/services/main'
import db from '@adonisjs/lucid/services/db'
import sharp from 'sharp'

/** Pixels of many colours, so that a file of them has some size. */
function colourful(width: number, height: number) {
  return sharp({
    create: {
      ...{ width, height, channels: 3 as const, background: '#3a6' },
      noise: { type: 'gaussian' as const, mean: 128, sigma: 40 },
    },
  })
}

export const aJpeg = (width = 800, height = 600) => colourful(width, height).jpeg().toBuffer()
export const aPng = (width = 400, height = 300) => colourful(width, height).png().toBuffer()

/** A photo that was taken with the phone held upright, with a place in its EXIF. */
export const anUprightPhoto = () =>
  colourful(1600, 1000)
    .jpeg()
    .withExif({ IFD0: { Make: 'Rahba' }, IFD3: { GPSLatitude: '33/1 58/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .toBuffer()

export const sixteenBits = () => colourful(400, 300).toColourspace('rgb16').png().toBuffer()
export const cmyk = () => colourful(400, 300).toColourspace('cmyk').jpeg().toBuffer()
export const transparent = () => colourful(400, 300).ensureAlpha(0.5).png().toBuffer()
export const anAvif = () => colourful(400, 300).avif({ effort: 0 }).toBuffer()

export async function animated() {
  const frames = [await aPng(), await colourful(400, 300).negate().png().toBuffer()]
  return sharp(frames, { join: { animated: true } })
    .webp()
    .toBuffer()
}

/** A PNG of a few bytes that says it has that many pixels. */
export async function aBomb(width: number, height: number): Promise<Buffer> {
  const { crc32 } = await import('node:zlib')
  const png = await aPng(1, 1)
  png.writeUInt32BE(width, 16)
  png.writeUInt32BE(height, 20)
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29)
  return png
}

export type Sent = { bytes: Buffer; name?: string; fields?: Record<string, string>; token?: string }

/** Sends a photo of a product as a browser's form does. */
export function sendPhoto(client: ApiClient, productId: string, sent: Sent) {
  const { bytes, name = 'photo.jpg', fields = {}, token } = sent
  const request = client
    .post(`/api/v1/products/${productId}/images`)
    .file('file', bytes, { filename: name })
    .fields(fields)
  return token ? request.bearerToken(token) : request
}

type StoredImage = {
  id: string
  url: string
  position: number
  is_primary: boolean
  alt_text: string
}

/** The rows of a product's photos in their order. */
export async function imagesOf(productId: string): Promise<StoredImage[]> {
  return db.from('images').where('product_id', productId).orderBy('position')
}

/** The names of all uploaded files on the disk. */
export async function filesOnDisk(): Promise<string[]> {
  const { objects } = await drive.use().listAll('catalog/photos')
  return [...objects].map((file) => file.name).sort()
}

/** The keys that wait to be removed, now or later. */
export async function removals(): Promise<{ key: string; isDue: boolean }[]> {
  return db.from('file_removals').select('key', db.raw('due_at <= now() as "isDue"')).orderBy('key')
}

/** Takes away what earlier tests left. */
export async function forgetPhotos() {
  await drive.use().deleteAll('catalog/photos')
  await db.from('images').whereLike('url', '/media/catalog/photos/%').delete()
  await db.from('file_removals').delete()
}
