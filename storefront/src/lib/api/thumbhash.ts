import { thumbHashToRGBA } from 'thumbhash'

/** At least the five bytes that every thumbhash begins with. */
const base64 = /^[A-Za-z0-9+/]{7,}={0,2}$/

/** Working one out costs more than all else of a product's card. */
const known = new Map<string, string | undefined>()
const maxKnown = 5_000

/**
 * What a picture will look like, as two colours from its top to its bottom: `linear-gradient(#e8f0fa,#cfd9e6)`.
 * Takes a thumbhash in base64; null where there is none or it can't be read.
 */
export function gradientOf(thumbhash: string | null): string | undefined {
  if (!thumbhash || !base64.test(thumbhash)) return undefined
  if (known.has(thumbhash)) return known.get(thumbhash)
  if (known.size >= maxKnown) known.clear()
  const gradient = computeGradient(thumbhash)
  known.set(thumbhash, gradient)
  return gradient
}

function computeGradient(thumbhash: string): string | undefined {
  const { w, h, rgba } = thumbHashToRGBA(Buffer.from(thumbhash, 'base64'))
  const gradient = `linear-gradient(${colourOf(rgba, w, 0)},${colourOf(rgba, w, h - 1)})`
  // one that was cut short has no colours
  return gradient.includes('NaN') ? undefined : gradient
}

/** The mean colour of one row of pixels. */
function colourOf(rgba: Uint8Array, width: number, row: number): string {
  const channel = (offset: number) => {
    let sum = 0
    for (let x = 0; x < width; x++) sum += rgba[(row * width + x) * 4 + offset]!
    return Math.round(sum / width)
      .toString(16)
      .padStart(2, '0')
  }
  return `#${channel(0)}${channel(1)}${channel(2)}`
}
