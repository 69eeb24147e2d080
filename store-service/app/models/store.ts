import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { StoreSchema } from '#database/schema'
import StoreOwner from '#models/store_owner'

export default class Store extends StoreSchema {
  @belongsTo(() => StoreOwner)
  declare owner: BelongsTo<typeof StoreOwner>
}
