import { svg } from './svg.ts'

interface Weave {
  field: string
  rows: [string, string]
  heart: string
  edge: string
}

const width = 180
const height = 278

/** A rug seen flat: three by four nested lozenges, borders and fringe. */
export function lozengeRug({ field, rows, heart, edge }: Weave): string {
  const cells = Array.from({ length: 12 }, (_, at) => {
    const [column, row] = [at % 3, Math.floor(at / 3)]
    const [x, y] = [34 + column * 56, 55 + row * 56]
    const [outer, inner] = row % 2 ? [rows[1], rows[0]] : rows
    return (
      lozenge(x, y, 24, 25, outer) +
      lozenge(x, y, 16.5, 17, field) +
      lozenge(x, y, 12.5, 13, inner) +
      lozenge(x, y, 5.5, 6, heart)
    )
  })
  return woven(field, cells.join('') + borders(edge, rows[0]))
}

/** A cream shag with a few dark crossing lines, as they are woven in the Middle Atlas. */
export function lineRug({ field, rows, heart, edge }: Weave): string {
  const lines: string[] = []
  for (let at = -2; at < 5; at++) {
    const y = at * 68
    lines.push(
      `<path d="M12 ${y}L168 ${y + 104}M168 ${y}L12 ${y + 104}" stroke="${rows[0]}" stroke-width="5" fill="none"/>`
    )
  }
  for (let row = 0; row < 4; row++)
    lines.push(lozenge(90, 37 + row * 68, 7, 8, row % 2 ? heart : rows[1]))
  return woven(field, `<g clip-path="url(#field)">${lines.join('')}</g>${borders(edge, field)}`)
}

/** Stripes with rows of small triangles: a hanbel, woven flat. */
export function stripedRug({ field, rows, heart, edge }: Weave): string {
  const colors = [rows[0], field, rows[1], heart, rows[1], field]
  const bands = Array.from({ length: 16 }, (_, at) => {
    const y = 14 + at * 15.75
    const color = colors[at % colors.length]!
    const teeth = Array.from({ length: 13 }, (__, i) => `M${12 + i * 12} ${y + 12}l6 -8l6 8z`).join(
      ''
    )
    const marks = color === field ? `<path d="${teeth}" fill="${rows[at % 4 === 1 ? 0 : 1]}"/>` : ''
    return `<rect x="10" y="${y}" width="160" height="15.8" fill="${color}"/>${marks}`
  })
  return woven(field, bands.join('') + borders(edge, edge))
}

function woven(field: string, body: string): string {
  return svg(
    width,
    height,
    `<defs><clipPath id="field"><rect x="10" y="12" width="160" height="254"/></clipPath>
    <linearGradient id="light" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#fff" stop-opacity=".22"/>
      <stop offset=".5" stop-color="#fff" stop-opacity="0"/><stop offset="1" stop-color="#3a2410" stop-opacity=".16"/></linearGradient></defs>
    ${fringe(4)}${fringe(264)}
    <rect x="8" y="11" width="164" height="256" rx="2" fill="${field}"/>${body}
    ${threads()}<rect x="8" y="11" width="164" height="256" rx="2" fill="url(#light)"/>`
  )
}

function lozenge(x: number, y: number, rx: number, ry: number, fill: string): string {
  return `<path d="M${x} ${y - ry}L${x + rx} ${y}L${x} ${y + ry}L${x - rx} ${y}z" fill="${fill}"/>`
}

function borders(first: string, second: string): string {
  const line = (y: number, h: number, fill: string) =>
    `<rect x="8" y="${y}" width="164" height="${h}" fill="${fill}"/>`
  return line(15, 4, first) + line(21, 2, second) + line(255, 2, second) + line(259, 4, first)
}

function fringe(y: number): string {
  const tufts = Array.from({ length: 33 }, (_, at) => `M${10.5 + at * 5} ${y}v10`).join('')
  return `<path d="${tufts}" stroke="#e9dfc9" stroke-width="2.6" stroke-linecap="round"/>`
}

function threads(): string {
  const rows = Array.from({ length: 85 }, (_, at) => `M8 ${12 + at * 3}h164`).join('')
  return `<path d="${rows}" stroke="#2a1a08" stroke-width=".7" opacity=".07"/>`
}

export const azilal: Weave = {
  field: '#f6ecd8',
  rows: ['#26356f', '#c8452f'],
  heart: '#e2a33a',
  edge: '#c8452f',
}
export const beni: Weave = {
  field: '#f4ecdc',
  rows: ['#4a3a30', '#b98a5a'],
  heart: '#8a5a3a',
  edge: '#4a3a30',
}
export const boucherouite: Weave = {
  field: '#f3e3cf',
  rows: ['#2f7f74', '#d9743b'],
  heart: '#e6b84c',
  edge: '#2f7f74',
}
export const taznakht: Weave = {
  field: '#e2a94a',
  rows: ['#8e2f22', '#2b3f78'],
  heart: '#f3e3c0',
  edge: '#8e2f22',
}
export const hanbel: Weave = {
  field: '#efe2cb',
  rows: ['#8c2f2a', '#32466f'],
  heart: '#d59a3a',
  edge: '#3a2c24',
}
