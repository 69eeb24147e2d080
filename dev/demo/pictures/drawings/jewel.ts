import { gradient, svg } from './svg.ts'

const silver: [number, string][] = [
  [0, '#7d828c'],
  [0.28, '#f4f6f8'],
  [0.55, '#b9bec7'],
  [1, '#6c717b'],
]
const gold: [number, string][] = [
  [0, '#a8720f'],
  [0.28, '#ffe29a'],
  [0.55, '#e0ab3c'],
  [1, '#8a5a08'],
]

/** A tizerzaï: the triangular brooch of the Anti-Atlas, with its ring and pin. */
export function fibula(stone: string, inlay: string): string {
  const drops = [44, 72, 100, 128, 156].map(
    (x, at) =>
      `<path d="M${x} ${168 + (at % 2) * 4}v20" stroke="#9a9fa8" stroke-width="3"/><path d="M${x} 186c9 12 7 20 0 26c-7 -6 -9 -14 0 -26z" fill="${at % 2 ? inlay : stone}"/>`
  )
  return svg(
    200,
    216,
    `<defs>${gradient('s', silver)}</defs><circle cx="100" cy="30" r="23" fill="none" stroke="url(#s)" stroke-width="9"/>
    <path d="M100 30L190 8" stroke="url(#s)" stroke-width="6" stroke-linecap="round"/>
    <path d="M100 48L186 158C188 166 184 172 176 172H24C16 172 12 166 14 158Z" fill="url(#s)"/>
    <path d="M100 70L164 154H36Z" fill="none" stroke="${inlay}" stroke-width="6"/>
    <circle cx="100" cy="126" r="17" fill="${stone}"/><circle cx="95" cy="120" r="5" fill="#fff" opacity=".5"/>
    <circle cx="66" cy="146" r="5" fill="${stone}"/><circle cx="134" cy="146" r="5" fill="${stone}"/><circle cx="100" cy="90" r="5" fill="${stone}"/>
    ${drops.join('')}`
  )
}

/** A wide bracelet seen a little from above, engraved with lozenges. */
export function bangle(metal: 'silver' | 'gold', stone: string): string {
  const marks = [54, 88, 122, 156, 190].map(
    (x, at) =>
      `<path d="M${x} ${108 - Math.abs(at - 2) * 5}l10 16l-10 16l-10 -16z" fill="${at === 2 ? stone : 'none'}" stroke="#4a4438" stroke-opacity=".55" stroke-width="3"/>`
  )
  return svg(
    244,
    170,
    `<defs>${gradient('m', metal === 'silver' ? silver : gold)}${gradient('in', (metal === 'silver' ? silver : gold).map(([at, color]) => [1 - at, color] as [number, string]).reverse())}</defs>
    <path d="M8 52a114 42 0 0 1 228 0v62a114 42 0 0 1 -228 0z" fill="url(#in)"/><ellipse cx="122" cy="52" rx="114" ry="42" fill="#3a3428" opacity=".42"/>
    <path d="M8 52a114 42 0 0 0 228 0v66a114 46 0 0 1 -228 0z" fill="url(#m)"/>
    <path d="M8 52a114 42 0 0 0 228 0M12 126a112 42 0 0 0 220 0" fill="none" stroke="#fff" stroke-opacity=".6" stroke-width="3"/>
    ${marks.join('')}`
  )
}

/** A pair of earrings: hooks, a stone and a fan of small drops. */
export function earrings(metal: 'silver' | 'gold', stone: string, drop: string): string {
  const wire = metal === 'silver' ? '#8f949d' : '#b5831f'
  const one = (x: number) =>
    `<path d="M${x} 40V16a12 12 0 0 1 20 -6" fill="none" stroke="${wire}" stroke-width="4"/><circle cx="${x}" cy="56" r="17" fill="url(#m)"/>
    <circle cx="${x}" cy="56" r="10" fill="${stone}"/><path d="M${x - 34} 118a34 44 0 0 1 68 0z" fill="url(#m)"/>
    <path d="M${x - 20} 112a20 26 0 0 1 40 0z" fill="${drop}" opacity=".9"/>
    ${[-26, -9, 9, 26].map((dx) => `<path d="M${x + dx} 118v22" stroke="${wire}" stroke-width="3"/><circle cx="${x + dx}" cy="146" r="7" fill="${dx > -10 && dx < 10 ? stone : drop}"/>`).join('')}`
  return svg(
    210,
    156,
    `<defs>${gradient('m', metal === 'silver' ? silver : gold)}</defs>${one(50)}${one(156)}`
  )
}
