import { finishes } from '../recolour.ts'
import type { Companion, Filter, Picture } from '../types.ts'

const amber: Filter[] = [{ hue: 32 }, { saturate: 1.25 }, { brightness: 0.93 }]
const nuts: Companion[] = [
  { source: 'emoji:1f330', size: 0.15, middle: 0.7, base: 0.785 },
  { source: 'emoji:1f330', size: 0.19, middle: 0.8, base: 0.8 },
]
const flower: Companion = {
  source: 'emoji:1f338',
  filters: [{ saturate: 0.7 }],
  size: 0.2,
  middle: 0.75,
  base: 0.8,
}

export const beaute: Record<string, Omit<Picture, 'root'>> = {
  'huile-argan': {
    source: 'emoji:1f9f4',
    filters: amber,
    size: 0.62,
    middle: 0.46,
    with: nuts,
    views: ['close', 'brand'],
  },
  'huile-argan-bouteille': {
    source: 'drawing:bottle-argan',
    size: 0.66,
    middle: 0.46,
    with: nuts,
    views: ['close'],
  },
  'creme-verte': { source: 'emoji:1f9f4', filters: [{ tint: '#9dc08b' }], size: 0.62 },
  'shampoing-brun': { source: 'emoji:1f9f4', filters: [{ tint: '#a5714a' }], size: 0.62 },
  'savon-olive': {
    source: 'emoji:1f9fc',
    filters: [{ hue: 150 }, { saturate: 0.5 }, { brightness: 0.82 }],
    size: 0.64,
    views: ['close'],
  },
  'savon-noir': { source: 'emoji:1fad9', filters: [{ tint: '#5d4a34' }], size: 0.62 },
  'savon-rose': { source: 'emoji:1f9fc', filters: [{ tint: '#f6cfcd', lift: 0.4 }], size: 0.64 },
  'eau-rose': { source: 'drawing:bottle-rose', size: 0.66, middle: 0.46, with: [flower] },
  'ghassoul': { source: 'emoji:1fad9', filters: [{ tint: '#b79a7c' }], size: 0.62 },
  'henne': {
    source: 'emoji:1fad9',
    filters: [{ tint: '#8c9a4e' }],
    size: 0.62,
    middle: 0.46,
    with: [{ source: 'emoji:1f33f', size: 0.24, middle: 0.76, base: 0.8 }],
  },
  'eponge': { source: 'emoji:1f9fd', filters: [{ saturate: 0.75 }], size: 0.6 },
  'peigne-bois': { source: 'emoji:1faae', filters: [{ tint: '#b9824a' }], size: 0.58 },
  'alambic': { source: 'emoji:2697-fe0f', filters: [...finishes.copper], size: 0.64 },
  'seau-hammam': { source: 'emoji:1faa3', filters: finishes.copper, size: 0.62 },
}
