import { svg } from './svg.ts'

interface Cover {
  field: string
  lines: string
  mark: string
}

/** A square cushion standing on its edge, with a woven pattern and soft sides. */
export function cushion({ field, lines, mark }: Cover): string {
  const rows = [58, 100, 142, 184].map((y, at) =>
    at % 2 ? zigzag(y, lines) : lozenges(y, mark, lines)
  )
  return svg(
    240,
    236,
    `<defs><clipPath id="cover"><path d="${outline}"/></clipPath>
    <radialGradient id="soft" cx=".42" cy=".36" r=".72"><stop offset="0" stop-color="#fff" stop-opacity=".3"/>
      <stop offset=".55" stop-color="#fff" stop-opacity="0"/><stop offset="1" stop-color="#2a1608" stop-opacity=".34"/></radialGradient></defs>
    <path d="${outline}" fill="${field}"/><g clip-path="url(#cover)">${rows.join('')}</g>
    <path d="${outline}" fill="url(#soft)"/>${tassels(lines)}`
  )
}

const outline =
  'M16 14C70 26 170 26 224 14C230 16 230 20 228 28C216 80 216 156 228 208C230 216 230 222 224 224C170 212 70 212 16 224C10 222 10 216 12 208C24 156 24 80 12 28C10 20 10 16 16 14Z'

function zigzag(y: number, stroke: string): string {
  const steps = Array.from(
    { length: 14 },
    (_, at) => `L${10 + at * 18} ${y + (at % 2 ? -9 : 9)}`
  ).join('')
  return `<path d="M-8 ${y - 9}${steps}" stroke="${stroke}" stroke-width="5" fill="none"/>`
}

function lozenges(y: number, fill: string, stroke: string): string {
  return [40, 80, 120, 160, 200]
    .map(
      (x) =>
        `<path d="M${x} ${y - 13}l13 13l-13 13l-13 -13z" fill="${fill}" stroke="${stroke}" stroke-width="3"/>`
    )
    .join('')
}

function tassels(color: string): string {
  return [
    [14, 14],
    [226, 14],
    [14, 224],
    [226, 224],
  ]
    .map(
      ([x, y]) =>
        `<circle cx="${x}" cy="${y}" r="9" fill="${color}"/><circle cx="${x! - 2}" cy="${y! - 3}" r="3.5" fill="#fff" opacity=".3"/>`
    )
    .join('')
}

export const kilim: Cover = { field: '#b5432f', lines: '#f1e2c4', mark: '#27396f' }
export const sabra: Cover = { field: '#2f7f78', lines: '#f3e6c8', mark: '#e2a33a' }
