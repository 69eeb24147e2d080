import { hasOne } from '@adonisjs/lucid/orm'
import type { HasOne } from '@adonisjs/lucid/types/relations'
import { StoreOwnerSchema } from '#database/schema'
import Store from '#models/store'

export default class StoreOwner extends StoreOwnerSchema {
  @hasOne(() => Store)
  declare store: HasOne<typeof Store>
}
