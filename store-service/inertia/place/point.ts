import { toWesternDigits } from '@marketplace/shared/contracts/text'

export type Point = { latitude: string; longitude: string }

const degrees = String.raw`-?\d{1,3}(?:\.\d+)?`
const pair = new RegExp(
  `^\\(?(${degrees})°?(?:\\s*;\\s*|\\s*,\\s+|\\s+|(?<=\\.\\d+°?),)(${degrees})°?\\)?$`
)
const pairWithCommas = new RegExp(`^(-?\\d{1,3},\\d+)[\\s;]+(-?\\d{1,3},\\d+)$`)

/** Both coordinates where somebody pasted them into one field, as maps give them: `33.57, -7.58`. */
export function readPoint(typed: string): Point | null {
  const text = western(typed)
  const found = pair.exec(text) ?? pairWithCommas.exec(text)
  if (!found) return null
  return { latitude: found[1]!.replace(',', '.'), longitude: found[2]!.replace(',', '.') }
}

/** `"33,5883"` → 33.5883; what is no number gives null. */
export function readDegrees(typed: string): number | null {
  const text = western(typed).replace(',', '.').replace(/\s*°$/, '')
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null
}

/** Western digits, a plain minus and a point for the Arabic decimal mark. */
function western(typed: string): string {
  return toWesternDigits(typed)
    .replace(/[\p{Cf}]/gu, '')
    .replace(/[\u2212\u2013\u2010\u2011]/g, '-')
    .replace(/\u066b/g, '.')
    .replace(/\u060c/g, ',')
    .trim()
}
