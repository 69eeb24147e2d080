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

/** Every cut-out with its file below the media folder of the catalogue. */
export function cutOuts(): { file: string; recipe: Recipe; hue: number }[] {
  const categories = Object.entries(categoryThings).map(([slug, key]) => ({
    file: `categories/${slug}.webp`,
    key,
  }))
  const heroes = hero.map((key, at) => ({ file: `hero/${at + 1}.webp`, key }))
  return [...categories, ...heroes].map(({ file, key }) => {
    const picture = pictures[key]
    if (!picture) throw new Error(`There is no picture called ${key}`)
    return { file, recipe: picture, hue: hues[picture.root] }
  })
}
