import { star, svg } from './svg.ts'

interface Paint {
  rim: string
  line: string
  mark: string
}

/** A painted plate standing upright, with a star at its heart and petals on its rim. */
export function plate({ rim, line, mark }: Paint): string {
  const petals = Array.from({ length: 16 }, (_, at) => {
    const turn = `rotate(${at * 22.5} 120 120)`
    return `<path d="M120 12c9 8 9 20 0 29c-9 -9 -9 -21 0 -29z" fill="${at % 2 ? mark : line}" transform="${turn}"/>`
  })
  return svg(
    240,
    240,
    `<defs><radialGradient id="glaze" cx=".36" cy=".3" r=".85"><stop offset="0" stop-color="#fff" stop-opacity=".55"/>
      <stop offset=".4" stop-color="#fff" stop-opacity="0"/><stop offset="1" stop-color="#1a1208" stop-opacity=".34"/></radialGradient></defs>
    <circle cx="120" cy="120" r="120" fill="${line}"/><circle cx="120" cy="120" r="115" fill="${rim}"/>${petals.join('')}
    <circle cx="120" cy="120" r="76" fill="none" stroke="${line}" stroke-width="5"/><circle cx="120" cy="120" r="68" fill="${rim}"/>
    <polygon points="${star(120, 120, 62, 44, 8)}" fill="${line}"/><polygon points="${star(120, 120, 42, 28, 8)}" fill="${rim}"/>
    <polygon points="${star(120, 120, 27, 17, 8)}" fill="${mark}"/><circle cx="120" cy="120" r="8" fill="${rim}"/>
    <circle cx="120" cy="120" r="120" fill="url(#glaze)"/>`
  )
}

export const safi: Paint = { rim: '#f4efe2', line: '#25479f', mark: '#5b86d8' }
export const sale: Paint = { rim: '#f3ead3', line: '#2c6b4e', mark: '#d98f2e' }
