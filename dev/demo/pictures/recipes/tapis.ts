import type { Companion, Picture } from '../types.ts'

const yarn: Companion = {
  source: 'emoji:1f9f6',
  filters: [{ tint: '#c8452f' }],
  size: 0.24,
  middle: 0.78,
  base: 0.81,
}

export const tapis: Record<string, Omit<Picture, 'root'>> = {
  'tapis-azilal': {
    source: 'drawing:rug-azilal',
    size: 0.76,
    base: 0.83,
    scene: [yarn],
    views: ['close', 'scene'],
  },
  'tapis-beni': {
    source: 'drawing:rug-beni',
    size: 0.76,
    base: 0.83,
    scene: [yarn],
    views: ['close', 'scene'],
  },
  'tapis-boucherouite': {
    source: 'drawing:rug-boucherouite',
    size: 0.76,
    base: 0.83,
    views: ['close'],
  },
  'tapis-taznakht': { source: 'drawing:rug-taznakht', size: 0.76, base: 0.83 },
  'hanbel': { source: 'drawing:rug-hanbel', size: 0.76, base: 0.83 },
  'coussin-kilim': { source: 'drawing:cushion-kilim', size: 0.64, views: ['close', 'brand'] },
  'coussin-sabra': { source: 'drawing:cushion-sabra', size: 0.64 },
  'laine-indigo': { source: 'emoji:1f9f6', size: 0.64 },
  'laine-garance': { source: 'emoji:1f9f6', filters: [{ tint: '#c8452f' }], size: 0.64 },
  'laine-naturelle': {
    source: 'emoji:1f9f6',
    filters: [{ tint: '#f4e9d2', lift: 0.5 }],
    size: 0.64,
  },
  'fil-sabra': { source: 'emoji:1f9f5', filters: [{ saturate: 0.85 }], size: 0.6 },
}
