import { beaute } from './recipes/beaute.ts'
import { bijoux } from './recipes/bijoux.ts'
import { cuisine } from './recipes/cuisine.ts'
import { epicerie } from './recipes/epicerie.ts'
import { maison } from './recipes/maison.ts'
import { mode } from './recipes/mode.ts'
import { musique } from './recipes/musique.ts'
import { tapis } from './recipes/tapis.ts'
import type { Picture, Root } from './types.ts'

const byRoot: Record<Root, Record<string, Omit<Picture, 'root'>>> = {
  'mode-cuir': mode,
  'cuisine-table': cuisine,
  'beaute-hammam': beaute,
  'tapis-tissages': tapis,
  'epicerie-terroir': epicerie,
  'bijoux': bijoux,
  'maison-deco': maison,
  'musique': musique,
}

/** Every picture by its key, which is also its file's name. */
export const pictures: Record<string, Picture> = Object.fromEntries(
  Object.entries(byRoot).flatMap(([root, recipes]) =>
    Object.entries(recipes).map(([key, recipe]) => [key, { ...recipe, root: root as Root }])
  )
)
