import { fromHex, type Rgb } from './colour.ts'

/** One step of a recolouring, in the words of the CSS filter functions; `tint` is ours. */
export type Filter =
  | { grey: true }
  | { sepia: number }
  | { saturate: number }
  | { hue: number }
  | { brightness: number }
  | { contrast: number }
  /** `lift` below 1 lightens the dark parts, for white and pale things. */
  | { tint: string; lift?: number }

type Matrix = [Rgb, Rgb, Rgb]

/** Recolours RGBA pixels in place; alpha stays. */
export function recolour(pixels: Uint8Array, filters: Filter[]) {
  for (const filter of filters) {
    if ('tint' in filter) tint(pixels, fromHex(filter.tint), filter.lift ?? 0.8)
    else if ('brightness' in filter) eachChannel(pixels, (value) => value * filter.brightness)
    else if ('contrast' in filter) eachChannel(pixels, (v) => (v - 127.5) * filter.contrast + 127.5)
    else multiply(pixels, matrixOf(filter))
  }
}

function matrixOf(filter: Filter): Matrix {
  if ('sepia' in filter) return sepia(filter.sepia)
  if ('saturate' in filter) return saturation(filter.saturate)
  if ('hue' in filter) return hueRotation((filter.hue * Math.PI) / 180)
  return saturation(0)
}

function sepia(amount: number): Matrix {
  const rest = 1 - amount
  return [
    [0.393 + 0.607 * rest, 0.769 - 0.769 * rest, 0.189 - 0.189 * rest],
    [0.349 - 0.349 * rest, 0.686 + 0.314 * rest, 0.168 - 0.168 * rest],
    [0.272 - 0.272 * rest, 0.534 - 0.534 * rest, 0.131 + 0.869 * rest],
  ]
}

function saturation(s: number): Matrix {
  return [
    [0.213 + 0.787 * s, 0.715 - 0.715 * s, 0.072 - 0.072 * s],
    [0.213 - 0.213 * s, 0.715 + 0.285 * s, 0.072 - 0.072 * s],
    [0.213 - 0.213 * s, 0.715 - 0.715 * s, 0.072 + 0.928 * s],
  ]
}

function hueRotation(angle: number): Matrix {
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  return [
    [
      0.213 + cos * 0.787 - sin * 0.213,
      0.715 - cos * 0.715 - sin * 0.715,
      0.072 - cos * 0.072 + sin * 0.928,
    ],
    [
      0.213 - cos * 0.213 + sin * 0.143,
      0.715 + cos * 0.285 + sin * 0.14,
      0.072 - cos * 0.072 - sin * 0.283,
    ],
    [
      0.213 - cos * 0.213 - sin * 0.787,
      0.715 - cos * 0.715 + sin * 0.715,
      0.072 + cos * 0.928 + sin * 0.072,
    ],
  ]
}

function multiply(pixels: Uint8Array, [r, g, b]: Matrix) {
  for (let at = 0; at < pixels.length; at += 4) {
    const [red, green, blue] = [pixels[at]!, pixels[at + 1]!, pixels[at + 2]!]
    pixels[at] = clamp(r[0] * red + r[1] * green + r[2] * blue)
    pixels[at + 1] = clamp(g[0] * red + g[1] * green + g[2] * blue)
    pixels[at + 2] = clamp(b[0] * red + b[1] * green + b[2] * blue)
  }
}

function eachChannel(pixels: Uint8Array, change: (value: number) => number) {
  for (let at = 0; at < pixels.length; at++) {
    if (at % 4 !== 3) pixels[at] = clamp(change(pixels[at]!))
  }
}

/**
 * Greyscale times a colour. The light parts of the object are first stretched to white, so that a dark
 * source takes the colour as well as a light one does.
 */
function tint(pixels: Uint8Array, color: Rgb, lift: number) {
  multiply(pixels, saturation(0))
  const gain = 250 / lightPart(pixels)
  for (let at = 0; at < pixels.length; at += 4) {
    const grey = Math.min(1, (pixels[at]! * gain) / 255) ** lift
    for (let channel = 0; channel < 3; channel++)
      pixels[at + channel] = clamp(grey * color[channel]!)
  }
}

/** The grey value that nine tenths of the visible pixels stay below. */
function lightPart(pixels: Uint8Array): number {
  const greys: number[] = []
  for (let at = 0; at < pixels.length; at += 4) if (pixels[at + 3]! > 200) greys.push(pixels[at]!)
  return greys.sort((a, b) => a - b)[Math.floor(greys.length * 0.9)] || 255
}

function clamp(value: number): number {
  return Math.max(0, Math.min(255, Math.round(value)))
}

/** The recolourings that several pictures share. */
export const finishes = {
  brass: [
    { grey: true },
    { sepia: 1 },
    { saturate: 2.6 },
    { hue: -6 },
    { brightness: 1.12 },
    { contrast: 1.08 },
  ],
  silver: [{ grey: true }, { brightness: 1.5 }],
  gold: [
    { grey: true },
    { sepia: 1 },
    { saturate: 2.2 },
    { hue: -8 },
    { brightness: 0.82 },
    { contrast: 1.12 },
  ],
  copper: [
    { grey: true },
    { sepia: 1 },
    { saturate: 3 },
    { hue: -22 },
    { brightness: 1.05 },
    { contrast: 1.08 },
  ],
} satisfies Record<string, Filter[]>
