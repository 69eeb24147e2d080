import { FamilySchema } from '#database/schema'
import type { FamilyOption } from '@marketplace/shared/contracts/families'

export default class Family extends FamilySchema {
  declare options: FamilyOption[]
}
