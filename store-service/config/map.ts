import env from '#start/env'
import { sourceOfTiles } from '#domain/map_tiles'

/** Where the map of a store's place takes its tiles from; null where no map is shown. */
export const tilesUrl = env.get('MAP_TILES') || null

/** The origin that the panel's pages may show pictures of, for their content policy. */
export const tileSources = tilesUrl ? [sourceOfTiles(tilesUrl)] : []
