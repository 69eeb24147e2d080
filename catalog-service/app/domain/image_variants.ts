const widths = [320, 640, 1200]

/** The smaller files that stand beside a picture, as far as they are not wider than it is. */
export function imageVariants(url: string, width: number): { url: string; width: number }[] {
  return widths
    .filter((wide) => wide <= width)
    .map((wide) => ({ url: url.replace(/\.webp$/, `-${wide}.webp`), width: wide }))
}
