/** Colours of the pictures: OKLCH as the design gives them, and the CSS filter functions on raw pixels. */
export type Rgb = [red: number, green: number, blue: number]
export type Oklch = [lightness: number, chroma: number, hue: number]

/** sRGB (0–255) of an OKLCH colour, clipped to the gamut (CSS Color 4). */
export function oklch([lightness, chroma, hue]: Oklch): Rgb {
  const a = chroma * Math.cos((hue * Math.PI) / 180)
  const b = chroma * Math.sin((hue * Math.PI) / 180)
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    gamma(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    gamma(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    gamma(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ]
}

export function hex(color: Oklch): string {
  return (
    '#' +
    oklch(color)
      .map((part) => Math.round(part).toString(16).padStart(2, '0'))
      .join('')
  )
}

export function fromHex(text: string): Rgb {
  return [1, 3, 5].map((at) => Number.parseInt(text.slice(at, at + 2), 16)) as Rgb
}

function gamma(linear: number): number {
  const value = linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055
  return Math.min(255, Math.max(0, value * 255))
}
