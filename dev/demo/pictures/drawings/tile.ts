import { star, svg } from './svg.ts'

interface Zellige {
  ground: string
  first: string
  second: string
  petal: string
  heart: string
}

/** A square tile of three by three eight-point stars. */
export function tile({ ground, first, second, petal, heart }: Zellige): string {
  const stars = Array.from({ length: 9 }, (_, at) => {
    const [x, y] = [46 + (at % 3) * 74, 46 + Math.floor(at / 3) * 74]
    const color = at % 2 ? second : first
    return `<polygon points="${star(x, y, 35, 25.5, 8)}" fill="${color}"/>
      <polygon points="${star(x, y, 20, 12.5, 8)}" fill="${petal}"/><circle cx="${x}" cy="${y}" r="7" fill="${heart}"/>`
  })
  return svg(
    240,
    240,
    `<defs><linearGradient id="glaze" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#fff" stop-opacity=".5"/>
      <stop offset=".35" stop-color="#fff" stop-opacity=".05"/><stop offset="1" stop-color="#2a1a08" stop-opacity=".18"/></linearGradient></defs>
    <rect width="240" height="240" rx="10" fill="#b8aa8e"/><rect width="238" height="236" rx="10" fill="${ground}"/>
    ${stars.join('')}<rect width="238" height="236" rx="10" fill="url(#glaze)"/>`
  )
}

export const fes: Zellige = {
  ground: '#efe5cf',
  first: '#27459f',
  second: '#2f8f7a',
  petal: '#f7efdd',
  heart: '#e2a33a',
}
export const ochre: Zellige = {
  ground: '#f3ead8',
  first: '#b5532f',
  second: '#3a6b4c',
  petal: '#f7efdd',
  heart: '#e2a33a',
}
