import { finishes } from '../recolour.ts'
import type { Picture } from '../types.ts'

export const musique: Record<string, Omit<Picture, 'root'>> = {
  'lotar': { source: 'emoji:1fa95', size: 0.64, views: ['close', 'brand'] },
  'derbouka': { source: 'emoji:1fa98', size: 0.64, views: ['close'] },
  'derbouka-claire': {
    source: 'emoji:1fa98',
    filters: [{ brightness: 1.2 }, { saturate: 0.8 }],
    size: 0.64,
  },
  'nay': { source: 'emoji:1fa88', size: 0.6 },
  'tambour': { source: 'emoji:1f941', filters: [{ saturate: 0.75 }], size: 0.62 },
  'kamanja': { source: 'emoji:1f3bb', size: 0.62, views: ['close'] },
  'neffar': { source: 'emoji:1f3ba', size: 0.64 },
}
