import { finishes } from '../recolour.ts'
import type { Picture } from '../types.ts'

export const maison: Record<string, Omit<Picture, 'root'>> = {
  'lanterne-rouge': { source: 'emoji:1f3ee', size: 0.64, views: ['close', 'brand'] },
  'lanterne-laiton': {
    source: 'emoji:1f3ee',
    filters: finishes.brass,
    size: 0.64,
    views: ['close'],
  },
  'lanterne-bleue': { source: 'emoji:1f3ee', filters: [{ tint: '#3a5fc0' }], size: 0.64 },
  'miroir-soleil': { source: 'emoji:1fa9e', size: 0.66, views: ['close'] },
  'zellige': { source: 'drawing:tile', size: 0.64, views: ['close'] },
  'zellige-ocre': { source: 'drawing:tile-ochre', size: 0.64 },
  'bougie': { source: 'emoji:1f56f-fe0f', size: 0.62 },
  'vase-cobalt': { source: 'emoji:1f3fa', filters: [{ tint: '#3f66c8' }], size: 0.66 },
  'vase-blanc': { source: 'emoji:1f3fa', filters: [{ tint: '#f7eedd', lift: 0.5 }], size: 0.66 },
  'pot-plante': { source: 'emoji:1fab4', size: 0.64 },
  'tabouret-bois': { source: 'emoji:1fa91', size: 0.64 },
  'pouf-cuir': { source: 'drawing:pouf-tan', size: 0.68, views: ['close', 'brand'] },
  'pouf-ivoire': { source: 'drawing:pouf-ivory', size: 0.68 },
  'lampe-huile': { source: 'emoji:1fa94', filters: [{ saturate: 0.8 }], size: 0.62 },
  'cle-ancienne': { source: 'emoji:1f5dd-fe0f', filters: finishes.gold, size: 0.54 },
  'carnet-cuir': { source: 'emoji:1f4d3', filters: [{ tint: '#9a5a30' }], size: 0.6 },
  'horloge-bois': { source: 'emoji:1f570-fe0f', size: 0.62 },
  'echecs': { source: 'emoji:265f-fe0f', filters: [{ tint: '#8a5a34' }], size: 0.56 },
  'corbeille': {
    source: 'emoji:1f9fa',
    filters: [{ saturate: 0.7 }, { brightness: 1.08 }],
    size: 0.64,
  },
}
