import { hues } from './hues.ts'
import { pictures } from './recipes.ts'
import type { Recipe } from './types.ts'

/** The thing that stands for each category. */
export const categoryThings: Record<string, string> = {
  'mode-cuir': 'babouche-jaune',
  'cuisine-table': 'tajine-terre',
  'beaute-hammam': 'huile-argan',
  'tapis-tissages': 'tapis-azilal',
  'epicerie-terroir': 'safran',
  'bijoux': 'khmissa-bleue',
  'maison-deco': 'lanterne-rouge',
  'musique': 'lotar',
  'babouches-chaussures': 'babouche-rouge',
  'maroquinerie': 'sac-deux-tons',
  'caftans-djellabas': 'caftan-emeraude',
  'foulards-chapeaux': 'chapeau-paille',
  'tajines-poterie': 'tajine-vert',
  'bols-plats': 'assiette-bleue',
  'theieres-the': 'theiere-laiton',
  'paniers-bois': 'panier-osier',
  'huiles-soins': 'huile-argan-bouteille',
  'savons-hammam': 'savon-olive',
  'tapis': 'tapis-beni',
  'coussins-tissages': 'coussin-kilim',
  'epices': 'ras-el-hanout',
  'miels-confitures': 'miel-thym',
  'huiles-olives': 'huile-olive',
  'dattes-douceurs': 'dattes',
  'bijoux-argent': 'fibule',
  'colliers-perles': 'collier-ambre',
  'luminaires': 'lanterne-laiton',
  'zellige-ceramique': 'zellige',
  'poufs-mobilier': 'pouf-cuir',
  'objets-deco': 'miroir-soleil',
  'percussions': 'derbouka',
  'cordes-vents': 'kamanja',
}

const hero = ['safran', 'theiere-laiton', 'babouche-jaune']

/** As wide as the storefront shows them, on a screen of one and of two pixels a point. */
const categoryWidths = [200, 400]
const heroWidths = [360, 720]

/** A cut-out, its name below the media folder of the catalogue and the widths in which it is written. */
export type CutOut = { name: string; widths: number[]; recipe: Recipe; hue: number }

export function cutOuts(): CutOut[] {
  const categories = Object.entries(categoryThings).map(([slug, key]) => ({
    name: `categories/${slug}`,
    widths: categoryWidths,
    key,
  }))
  const heroes = hero.map((key, at) => ({ name: `hero/${at + 1}`, widths: heroWidths, key }))
  return [...categories, ...heroes].map(({ key, ...rest }) => {
    const picture = pictures[key]
    if (!picture) throw new Error(`There is no picture called ${key}`)
    return { ...rest, recipe: picture, hue: hues[picture.root] }
  })
}
