import { finishes } from '../recolour.ts'
import type { Picture } from '../types.ts'

export const bijoux: Record<string, Omit<Picture, 'root'>> = {
  'khmissa-bleue': { source: 'emoji:1faac', size: 0.62, views: ['close', 'brand'] },
  'khmissa-argent': {
    source: 'emoji:1faac',
    filters: [{ grey: true }, { brightness: 1.25 }],
    size: 0.62,
    views: ['close'],
  },
  'khmissa-or': { source: 'emoji:1faac', filters: finishes.gold, size: 0.62 },
  'bague-argent': { source: 'emoji:1f48d', size: 0.56, views: ['close'] },
  'bague-rouge': { source: 'emoji:1f48d', filters: [{ hue: 150 }, { saturate: 0.9 }], size: 0.56 },
  'collier-perles': {
    source: 'emoji:1f4ff',
    filters: [{ saturate: 0.8 }],
    size: 0.62,
    views: ['close'],
  },
  'collier-ambre': { source: 'emoji:1f4ff', filters: [{ tint: '#e0962c' }], size: 0.62 },
  'collier-corail': { source: 'emoji:1f4ff', filters: [{ tint: '#d2472f' }], size: 0.62 },
  'nazar': { source: 'emoji:1f9ff', size: 0.6 },
  'fibule': { source: 'drawing:fibula', size: 0.62, views: ['close'] },
  'bracelet-argent': { source: 'drawing:bangle-silver', size: 0.64, views: ['close'] },
  'bracelet-or': { source: 'drawing:bangle-gold', size: 0.64, views: ['close'] },
  'boucles-argent': { source: 'drawing:earrings-silver', size: 0.62 },
  'boucles-or': { source: 'drawing:earrings-gold', size: 0.62 },
  'couronne-mariee': { source: 'emoji:1f451', filters: [{ saturate: 0.8 }], size: 0.62 },
}
