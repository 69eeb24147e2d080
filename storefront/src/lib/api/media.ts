import type { Image } from './types'
import { gatewayUrl } from './origins'
import { gradientOf } from './thumbhash'

/** A media path of the gateway as an address that browsers can load. */
export function mediaUrl(path: string): string {
  return new URL(path, gatewayUrl()).href
}

export type Picture = {
  src: string
  srcSet?: string
  width: number
  height: number
  alt: string
  /** What is shown until it is loaded. */
  background?: string
}

export function pictureOf(image: Image, alt: string): Picture {
  const { variants, url, width } = image
  // An upload may be wider than its widest variant.
  const isWider = variants.length > 0 && variants.every((variant) => variant.width < width)
  const versions = isWider ? [...variants, { url, width }] : variants
  const widths = versions.map((version) => `${mediaUrl(version.url)} ${version.width}w`)
  return {
    src: mediaUrl(variants[0]?.url ?? url),
    srcSet: widths.length > 0 ? widths.join(', ') : undefined,
    width,
    height: image.height,
    alt: image.altText || alt,
    background: gradientOf(image.thumbhash),
  }
}

/** An object without its wall, for an arch: the picture in the widths that there are, the smallest first. */
export function cutOut(name: string, widths: number[]) {
  const at = (width: number) => mediaUrl(`/media/catalog/${name}-${width}.webp`)
  return {
    src: at(widths[0]!),
    srcSet: widths.map((width) => `${at(width)} ${width}w`).join(', '),
    width: 4,
    height: 5,
  }
}
