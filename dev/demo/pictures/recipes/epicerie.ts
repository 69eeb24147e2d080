import type { Companion, Picture } from '../types.ts'

const jar = (tint: string): Pick<Picture, 'source' | 'filters' | 'size' | 'middle'> => ({
  source: 'emoji:1fad9',
  filters: [{ tint }],
  size: 0.62,
  middle: 0.46,
})
const beside = (emoji: string, size = 0.24, base = 0.8, behind = false): Companion => ({
  source: `emoji:${emoji}`,
  size,
  middle: 0.76,
  base,
  behind,
})

export const epicerie: Record<string, Omit<Picture, 'root'>> = {
  'safran': {
    ...jar('#d9481c'),
    with: [beside('1fabb', 0.36, 0.78, true)],
    views: ['close', 'brand'],
  },
  'ras-el-hanout': {
    ...jar('#b9783c'),
    with: [beside('1f336-fe0f', 0.26, 0.78)],
    views: ['close'],
  },
  'cumin': { ...jar('#a08a4a'), with: [beside('1f33f')] },
  'paprika': { ...jar('#c23b24'), with: [beside('1f336-fe0f', 0.26, 0.78)] },
  'curcuma': { ...jar('#e0a020'), with: [beside('1fada', 0.24)] },
  'cannelle': { ...jar('#9a5a30'), with: [beside('1f342', 0.22)] },
  'the-vert': { ...jar('#7c8f4a'), with: [beside('1f33f')] },
  'harissa': { ...jar('#b02a1e'), with: [beside('1f345', 0.22)] },
  'citrons-confits': { ...jar('#f0cf4a'), with: [beside('1f34b', 0.24)] },
  'olives': { ...jar('#8ba23a'), with: [beside('1fad2', 0.19)] },
  'confiture-figue': { ...jar('#7a3450'), with: [beside('1f347', 0.24)] },
  'confiture-orange': { ...jar('#e88a24'), with: [beside('1f34a', 0.22)] },
  'amlou': { ...jar('#a5703a'), with: [beside('1f95c', 0.22)] },
  'miel-thym': { source: 'emoji:1f36f', size: 0.64, views: ['close'] },
  'miel-clair': {
    source: 'emoji:1f36f',
    filters: [{ brightness: 1.1 }, { saturate: 1.1 }, { hue: 10 }],
    size: 0.62,
    middle: 0.46,
    with: [beside('1f33c', 0.24)],
  },
  'huile-olive': {
    source: 'drawing:bottle-olive',
    size: 0.66,
    middle: 0.46,
    with: [beside('1fad2', 0.17)],
    views: ['close'],
  },
  'dattes': { source: 'emoji:1fad8', size: 0.64, views: ['close'] },
  'amandes': { source: 'emoji:1f95c', filters: [{ saturate: 0.9 }], size: 0.6 },
  'raisins-secs': {
    source: 'emoji:1f347',
    filters: [{ saturate: 0.5 }, { brightness: 0.85 }],
    size: 0.6,
  },
  'couscous': { source: 'emoji:1f35a', filters: [{ sepia: 0.3 }, { saturate: 1.15 }], size: 0.64 },
  'cornes-gazelle': { source: 'emoji:1f95f', size: 0.62 },
  'ghriba': { source: 'emoji:1f36a', size: 0.6 },
  'maamoul': { source: 'emoji:1f96e', size: 0.6 },
  'msemen': { source: 'emoji:1fad3', size: 0.62 },
}
