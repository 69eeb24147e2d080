import * as bottles from './drawings/bottle.ts'
import * as cushions from './drawings/cushion.ts'
import { bangle, earrings, fibula } from './drawings/jewel.ts'
import * as plates from './drawings/plate.ts'
import * as poufs from './drawings/pouf.ts'
import * as rugs from './drawings/rug.ts'
import * as tajines from './drawings/tajine.ts'
import * as tiles from './drawings/tile.ts'

/** What the emoji set lacks, drawn as SVG. */
export const drawings: Record<string, () => string> = {
  'tajine': () => tajines.tajine(tajines.clay),
  'tajine-white': () => tajines.tajine(tajines.white),
  'tajine-green': () => tajines.tajine(tajines.green),
  'rug-azilal': () => rugs.lozengeRug(rugs.azilal),
  'rug-beni': () => rugs.lineRug(rugs.beni),
  'rug-boucherouite': () => rugs.lozengeRug(rugs.boucherouite),
  'rug-taznakht': () => rugs.lineRug(rugs.taznakht),
  'rug-hanbel': () => rugs.stripedRug(rugs.hanbel),
  'tile': () => tiles.tile(tiles.fes),
  'tile-ochre': () => tiles.tile(tiles.ochre),
  'cushion-kilim': () => cushions.cushion(cushions.kilim),
  'cushion-sabra': () => cushions.cushion(cushions.sabra),
  'pouf-tan': () => poufs.pouf(poufs.tan),
  'pouf-ivory': () => poufs.pouf(poufs.ivory),
  'bottle-olive': () => bottles.bottle(bottles.olive),
  'bottle-argan': () => bottles.bottle(bottles.argan),
  'bottle-rose': () => bottles.bottle(bottles.rose),
  'plate-safi': () => plates.plate(plates.safi),
  'plate-sale': () => plates.plate(plates.sale),
  'fibula': () => fibula('#c23b32', '#2f8f7a'),
  'bangle-silver': () => bangle('silver', '#c23b32'),
  'bangle-gold': () => bangle('gold', '#1f7a5a'),
  'earrings-silver': () => earrings('silver', '#d9743b', '#2f6f9c'),
  'earrings-gold': () => earrings('gold', '#c23b32', '#1f7a5a'),
}
