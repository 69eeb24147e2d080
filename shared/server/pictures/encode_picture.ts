import { createHash } from 'node:crypto'
import sharp, { type OutputInfo, type SharpOptions } from 'sharp'
import { rgbaToThumbHash } from 'thumbhash'
import { maxPixels } from '../../contracts/limits.ts'
import { ConcurrencyLimiter } from '../concurrency_limiter.ts'
import { DomainError } from '../errors/domain_error.ts'
import { pictureTypeOf } from './picture_type.ts'

export type EncodedPicture = {
  /** Of the largest version, in pixels. */
  width: number
  height: number
  /** In base64. */
  thumbhash: string
  /** Of the largest version's bytes. */
  hash: string
  /** WebP in each of the widths that it is wide enough for, and the largest version under `null`. */
  versions: { width: number | null; bytes: Buffer }[]
}

type Raw = { data: Buffer; info: OutputInfo }

// One picture at a time on one core: requests keep the other, and memory stays bounded.
sharp.concurrency(1)
sharp.cache(false)
const limiter = new ConcurrencyLimiter({ maxConcurrent: 1, maxQueued: 12, queueTimeoutMs: 15_000 })

const input: SharpOptions = { failOn: 'error', limitInputPixels: maxPixels }
const encoding = { quality: 82, effort: 4 }
/** As good to the eye as that WebP; more effort takes seven times the CPU. Colours are halved, as they are in WebP. */
const avif = { quality: 55, effort: 2, chromaSubsampling: '4:2:0' }

/**
 * Makes WebP of a photo in several widths: turned as its EXIF says and without any EXIF, in sRGB, its first frame
 * where it moves. Takes the file and the widths; the largest version fits into a box of the largest width, a third
 * higher than wide. Throws 415 for any content but JPEG, PNG, WebP and AVIF, 422 at `file` for a broken picture or
 * one of too many pixels, and 503 where too many wait.
 */
export async function encodePicture(bytes: Buffer, widths: number[]): Promise<EncodedPicture> {
  if (!pictureTypeOf(bytes))
    throw new DomainError('unsupported_media_type', [{ field: 'file', rule: 'picture_type' }])
  return limiter.run(async () => {
    const largest = await decode(bytes, Math.max(...widths))
    const { width, height } = largest.info
    const whole = await encode(largest, width)
    const narrower = widths.filter((each) => each <= width)
    const versions: EncodedPicture['versions'] = [{ width: null, bytes: whole }]
    for (const each of narrower) {
      versions.push({ width: each, bytes: each === width ? whole : await encode(largest, each) })
    }
    const hash = createHash('sha256').update(whole).digest('hex')
    return { width, height, thumbhash: await thumbhashOf(largest), hash, versions }
  })
}

/**
 * AVIF of a picture that `encodePicture` made, in that width or as wide as it is. A photo takes half a second of CPU:
 * call it in a job, once at a time. Throws 422 at `file` where the bytes are no picture any more.
 */
export function encodeAvif(bytes: Buffer, width?: number): Promise<Buffer> {
  return read(() => sharp(bytes, input).resize({ width }).avif(avif).toBuffer())
}

/** Its pixels, decoded once, in the size of the largest version. */
async function decode(bytes: Buffer, width: number): Promise<Raw> {
  const { width: wide, height: high } = await read(() => sharp(bytes, input).metadata())
  if (wide * high > maxPixels) throw new DomainError('validation_failed', [tooManyPixels])
  return read(() =>
    sharp(bytes, input)
      .autoOrient()
      .resize({
        width,
        height: Math.round((width * 4) / 3),
        fit: 'inside',
        withoutEnlargement: true,
      })
      .toColourspace('srgb')
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true })
  )
}

const tooManyPixels = {
  field: 'file',
  rule: 'picture_pixels',
  values: { max: maxPixels / 1_000_000 },
}

async function read<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work()
  } catch (error) {
    if (/pixel limit/.test((error as Error).message)) {
      throw new DomainError('validation_failed', [tooManyPixels])
    }
    throw new DomainError('validation_failed', [{ field: 'file', rule: 'picture_broken' }])
  }
}

function pixelsOf({ data, info: { width, height, channels } }: Raw) {
  return sharp(data, { raw: { width, height, channels } })
}

function encode(raw: Raw, width: number): Promise<Buffer> {
  return pixelsOf(raw).resize({ width }).webp(encoding).toBuffer()
}

async function thumbhashOf(raw: Raw): Promise<string> {
  const { data, info } = await pixelsOf(raw)
    .resize({ width: 80, height: 80, fit: 'inside', kernel: 'linear' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return Buffer.from(rgbaToThumbHash(info.width, info.height, data)).toString('base64')
}
