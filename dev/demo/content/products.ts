import type { Kind } from './kind.ts'
import { beaute } from './products/beaute.ts'
import { bijoux } from './products/bijoux.ts'
import { cuisine } from './products/cuisine.ts'
import { epicerie } from './products/epicerie.ts'
import { maison } from './products/maison.ts'
import { mode } from './products/mode.ts'
import { musique } from './products/musique.ts'
import { tapis } from './products/tapis.ts'

/** The kinds of products of each leaf category. */
export const kinds: Record<string, Kind[]> = {
  ...mode,
  ...cuisine,
  ...beaute,
  ...tapis,
  ...epicerie,
  ...bijoux,
  ...maison,
  ...musique,
}
