import type { Companion, Filter, Picture } from '../types.ts'

const shoes = (
  tint: string,
  lift = 0.8
): Pick<Picture, 'source' | 'filters' | 'size' | 'middle' | 'with'> => {
  const filters: Filter[] = [{ tint, lift }]
  return {
    source: 'emoji:1f97f',
    filters,
    size: 0.62,
    middle: 0.46,
    with: [{ source: 'emoji:1f97f', filters, size: 0.62, middle: 0.54, base: 0.7, behind: true }],
  }
}
const scarf: Companion = {
  source: 'emoji:1f9e3',
  filters: [{ tint: '#e8dcc4' }],
  size: 0.26,
  middle: 0.78,
  base: 0.8,
}

export const mode: Record<string, Omit<Picture, 'root'>> = {
  'babouche-jaune': { ...shoes('#ffc21c'), views: ['close', 'brand'] },
  'babouche-rouge': { ...shoes('#c8352c') },
  'babouche-naturelle': { ...shoes('#c98d54'), views: ['close'] },
  'babouche-blanche': { ...shoes('#fbf6ea', 0.5) },
  'sandale-cuir': { source: 'emoji:1f461', filters: [{ tint: '#b8713a' }], size: 0.64 },
  'chaussure-cuir': { source: 'emoji:1f45e', size: 0.68 },
  'botte-cuir': { source: 'emoji:1f462', filters: [{ tint: '#8a5430' }], size: 0.62 },
  'sac-deux-tons': { source: 'emoji:1f45c', size: 0.64, scene: [scarf], views: ['close', 'scene'] },
  'sac-cognac': { source: 'emoji:1f45c', filters: [{ tint: '#c07a3c' }], size: 0.64 },
  'pochette-cuir': { source: 'emoji:1f45d', filters: [{ tint: '#b5653a' }], size: 0.62 },
  'porte-monnaie': { source: 'emoji:1f45b', filters: [{ tint: '#a8342c' }], size: 0.6 },
  'cartable-cuir': { source: 'emoji:1f4bc', size: 0.66 },
  'sac-dos-cuir': { source: 'emoji:1f392', filters: [{ tint: '#b0703c' }], size: 0.62 },
  'caftan-emeraude': {
    source: 'emoji:1f457',
    filters: [{ hue: -62 }, { saturate: 0.85 }],
    size: 0.66,
    views: ['close', 'brand'],
  },
  'caftan-bleu': { source: 'emoji:1f457', filters: [{ tint: '#2b4aa8' }], size: 0.66 },
  'caftan-bordeaux': { source: 'emoji:1f457', filters: [{ tint: '#8e2540' }], size: 0.66 },
  'djellaba-sable': { source: 'emoji:1f9e5', size: 0.66 },
  'djellaba-nuit': { source: 'emoji:1f9e5', filters: [{ tint: '#44507e' }], size: 0.66 },
  'gandoura-blanche': {
    source: 'emoji:1f45a',
    filters: [{ tint: '#fdf8ee', lift: 0.45 }],
    size: 0.64,
  },
  'tunique-brodee': { source: 'emoji:1f45a', filters: [{ tint: '#d9743b' }], size: 0.64 },
  'foulard-rouge': { source: 'emoji:1f9e3', filters: [{ saturate: 0.9 }, { hue: 8 }], size: 0.62 },
  'foulard-indigo': { source: 'emoji:1f9e3', filters: [{ tint: '#3450ac' }], size: 0.62 },
  'chapeau-paille': { source: 'emoji:1f452', size: 0.68 },
}
