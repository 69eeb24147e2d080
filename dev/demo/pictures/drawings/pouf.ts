import { gradient, svg } from './svg.ts'

/** A round leather pouf with stitched panels, in one colour from dark to light. */
export function pouf([dark, middle, light]: [string, string, string]): string {
  const seams = [36, 78, 122, 166, 208].map((x, at) => {
    const bend = (at - 2) * 16
    return `<path d="M${122 + (x - 122) * 0.8} 58C${x + bend} 84 ${x + bend} 130 ${122 + (x - 122) * 0.78} 168" stroke="#f6ead2" stroke-width="2.4" stroke-dasharray="5 4" fill="none" opacity=".85"/>`
  })
  const petals = Array.from({ length: 8 }, (_, at) => {
    const angle = (at * Math.PI) / 4
    return `<path d="M122 44L${122 + 78 * Math.cos(angle)} ${44 + 28 * Math.sin(angle)}" stroke="#f6ead2" stroke-width="2" stroke-dasharray="5 4" opacity=".7"/>`
  })
  return svg(
    244,
    180,
    `<defs>${gradient('side', [
      [0, dark],
      [0.3, light],
      [0.62, middle],
      [1, dark],
    ])}${gradient(
      'top',
      [
        [0, light],
        [1, middle],
      ],
      true
    )}</defs>
    <path d="M22 50C-6 84 -2 142 34 164C80 182 164 182 210 164C246 142 250 84 222 50Z" fill="url(#side)"/>
    ${seams.join('')}<ellipse cx="122" cy="44" rx="102" ry="40" fill="url(#top)"/>${petals.join('')}
    <ellipse cx="122" cy="44" rx="34" ry="12" fill="${middle}" stroke="#f6ead2" stroke-width="2.4"/>
    <ellipse cx="122" cy="44" rx="12" ry="4.5" fill="#f6ead2" opacity=".9"/>
    <path d="M34 40C60 18 110 10 150 12C110 18 70 26 44 46Z" fill="#fff" opacity=".22"/>`
  )
}

export const tan: [string, string, string] = ['#8a4a22', '#bd7440', '#e2a36c']
export const ivory: [string, string, string] = ['#b9ab93', '#e0d5c0', '#faf4e6']
