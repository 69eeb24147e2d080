const widths = [320, 640, 1200]

/** The files of a picture in smaller widths; none is wider than the picture itself. */
export function imageVariants(url: string, width: number): { url: string; width: number }[] {
  return widths
    .filter((wide) => wide <= width)
    .map((wide) => ({ url: url.replace(/\.webp$/, `-${wide}.webp`), width: wide }))
}
