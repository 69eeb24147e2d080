/** An SVG document of a size in its own units. */
export function svg(width: number, height: number, body: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${body}</svg>`
}

/** A gradient from the start to the end (or from top to bottom) through evenly or freely spaced colours. */
export function gradient(
  id: string,
  colors: [offset: number, color: string][],
  vertical = false
): string {
  const stops = colors.map(([at, color]) => `<stop offset="${at}" stop-color="${color}"/>`).join('')
  return `<linearGradient id="${id}" x1="0" y1="0" x2="${vertical ? 0 : 1}" y2="${vertical ? 1 : 0}">${stops}</linearGradient>`
}

/** Points of a star with `points` tips, ready for a polygon. */
export function star(cx: number, cy: number, outer: number, inner: number, points: number): string {
  return Array.from({ length: points * 2 }, (_, at) => {
    const radius = at % 2 ? inner : outer
    const angle = (at * Math.PI) / points - Math.PI / 2
    return `${(cx + radius * Math.cos(angle)).toFixed(2)},${(cy + radius * Math.sin(angle)).toFixed(2)}`
  }).join(' ')
}
