import { gradient, svg } from './svg.ts'

interface Glass {
  glass: [dark: string, light: string, edge: string]
  label: string
  ink: string
}

/** A bottle of oil with a cork and a label. */
export function bottle({ glass, label, ink }: Glass): string {
  const [dark, light, edge] = glass
  return svg(
    110,
    270,
    `<defs>${gradient('glass', [
      [0, dark],
      [0.3, light],
      [0.65, dark],
      [1, edge],
    ])}${gradient('cork', [
      [0, '#a8743e'],
      [0.4, '#dcab72'],
      [1, '#8a5a2c'],
    ])}</defs>
    <rect x="42" y="0" width="26" height="26" rx="5" fill="url(#cork)"/>
    <path d="M38 20h34v44c0 22 34 26 34 62v124c0 12 -8 20 -20 20H24c-12 0 -20 -8 -20 -20V126c0 -36 34 -40 34 -62z" fill="url(#glass)"/>
    <rect x="34" y="18" width="42" height="12" rx="5" fill="url(#glass)"/>
    <rect x="4" y="148" width="102" height="82" fill="${label}"/>
    <path d="M55 162c16 14 18 32 0 50c-18 -18 -16 -36 0 -50z" fill="${ink}"/><path d="M55 170v42" stroke="${label}" stroke-width="2.5"/>
    <path d="M16 124c2 -22 24 -28 28 -52c2 24 -12 40 -14 60v120h-8c-4 0 -6 -2 -6 -8z" fill="#fff" opacity=".28"/>`
  )
}

export const olive: Glass = {
  glass: ['#4f6b1e', '#a9c24e', '#34490f'],
  label: '#f5edd9',
  ink: '#5c7425',
}
export const argan: Glass = {
  glass: ['#a8641a', '#eec06a', '#7a450e'],
  label: '#f5edd9',
  ink: '#a8641a',
}
export const rose: Glass = {
  glass: ['#c07d86', '#f6ccd0', '#9c5a66'],
  label: '#fbf3ea',
  ink: '#b0566a',
}
