import { gradient, svg } from './svg.ts'

interface Glaze {
  body: [dark: string, light: string, middle: string, edge: string]
  dish: [dark: string, light: string, edge: string]
  band: [dark: string, light: string, edge: string]
}

/** A tajine from the side: conical lid, dish and a painted band on both. */
export function tajine({ body, dish, band }: Glaze): string {
  const [dark, light, middle, edge] = body
  const defs =
    gradient('a', [
      [0, dark],
      [0.32, light],
      [0.6, middle],
      [1, edge],
    ]) +
    gradient('b', [
      [0, dish[0]],
      [0.3, dish[1]],
      [1, dish[2]],
    ]) +
    gradient('c', [
      [0, band[0]],
      [0.32, band[1]],
      [1, band[2]],
    ])
  return svg(
    256,
    235,
    `<defs>${defs}</defs>
    <path d="M20 172h216c-2 34-26 58-52 61H72c-26-3-50-27-52-61z" fill="url(#b)"/>
    <path d="M22 182c1 5 2 9 4 13h204c2-4 3-8 4-13z" fill="url(#c)"/>
    <rect x="10" y="160" width="236" height="18" rx="9" fill="url(#a)"/>
    <path d="M36 160c26-10 66-62 72-118h40c6 56 46 108 72 118z" fill="url(#a)"/>
    <path d="M86 103c-3 7-7 13-11 19h106c-4-6-8-12-11-19z" fill="url(#c)"/>
    <path d="M112 42h32l3 10h-38z" fill="url(#b)"/>
    <ellipse cx="128" cy="24" rx="24" ry="22" fill="url(#a)"/>
    <ellipse cx="120" cy="15" rx="9" ry="6" fill="#fff" opacity=".4"/>
    <path d="M104 62c-8 40-30 76-50 90 26-6 52-46 60-90z" fill="#fff" opacity=".16"/>`
  )
}

export const clay: Glaze = {
  body: ['#b4512c', '#f29a63', '#d9713f', '#8e3a20'],
  dish: ['#9c4325', '#e88a55', '#7d311b'],
  band: ['#2d4fb0', '#7f9cf0', '#1f3787'],
}

export const white: Glaze = {
  body: ['#cfc6b4', '#fdfaf2', '#ece4d4', '#a89d88'],
  dish: ['#c2b8a4', '#f6f0e3', '#9a8f7a'],
  band: ['#22408f', '#6f8de0', '#182f70'],
}

export const green: Glaze = {
  body: ['#1c6b52', '#5cc09c', '#2f9272', '#124a39'],
  dish: ['#9c4325', '#e88a55', '#7d311b'],
  band: ['#c58a18', '#f6cf6d', '#9c6a0c'],
}
