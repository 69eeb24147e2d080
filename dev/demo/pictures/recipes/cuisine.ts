import { finishes } from '../recolour.ts'
import type { Companion, Picture } from '../types.ts'

const lemon: Companion = { source: 'emoji:1f34b', size: 0.2, middle: 0.76, base: 0.8 }
const herb: Companion = { source: 'emoji:1f33f', size: 0.24, middle: 0.77, base: 0.8 }
const cup: Companion = {
  source: 'emoji:1f375',
  filters: [{ saturate: 0.35 }],
  size: 0.28,
  middle: 0.76,
  base: 0.805,
}

export const cuisine: Record<string, Omit<Picture, 'root'>> = {
  'tajine-terre': {
    source: 'drawing:tajine',
    size: 0.66,
    scene: [lemon],
    views: ['close', 'scene'],
  },
  'tajine-blanc': { source: 'drawing:tajine-white', size: 0.66 },
  'tajine-vert': { source: 'drawing:tajine-green', size: 0.66, views: ['close'] },
  'bol-bleu': { source: 'emoji:1f963', size: 0.68, views: ['close'] },
  'bol-terre': { source: 'emoji:1f963', filters: [{ tint: '#d9743b' }], size: 0.68 },
  'bol-vert': { source: 'emoji:1f963', filters: [{ tint: '#4fa98a' }], size: 0.68 },
  'assiette-bleue': { source: 'drawing:plate-safi', size: 0.64, views: ['close'] },
  'assiette-verte': { source: 'drawing:plate-sale', size: 0.64 },
  'theiere-laiton': {
    source: 'emoji:1fad6',
    filters: finishes.brass,
    size: 0.66,
    scene: [cup],
    views: ['scene', 'close', 'brand'],
  },
  'theiere-argent': {
    source: 'emoji:1fad6',
    filters: finishes.silver,
    size: 0.62,
    middle: 0.46,
    with: [cup],
    views: ['close'],
  },
  'theiere-cuivre': {
    source: 'emoji:1fad6',
    filters: finishes.copper,
    size: 0.66,
    scene: [herb],
    views: ['scene', 'close'],
  },
  'verre-the': {
    source: 'emoji:1f375',
    filters: [{ saturate: 0.35 }],
    size: 0.64,
    scene: [herb],
    views: ['scene'],
  },
  'tasse-cafe': { source: 'emoji:2615', filters: [{ sepia: 0.3 }], size: 0.64 },
  'jarre-deux-anses': { source: 'emoji:1f3fa', size: 0.66, views: ['close'] },
  'panier-osier': { source: 'emoji:1f9fa', size: 0.66, views: ['close'] },
  'marmite-cuivre': { source: 'emoji:1f372', size: 0.64 },
  'cuillere-bois': { source: 'emoji:1f944', filters: [{ tint: '#c08850' }], size: 0.58 },
  'couteau-forge': { source: 'emoji:1f52a', filters: [{ saturate: 0.45 }], size: 0.6 },
}
