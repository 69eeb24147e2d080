import type { FamilyOption } from '@marketplace/shared/contracts/families'
import { rowsOf } from '#sql/rows'

export type FamilyChoice = {
  id: string
  name: string
  nameAr: string | null
  options: FamilyOption[]
}

/** The families that a product of the store can join, the newest first. */
export function listFamilies(storeId: string): Promise<FamilyChoice[]> {
  return rowsOf(
    `select id, name, name_ar as "nameAr", options from families
     where store_id = ? order by created_at desc, id desc limit 200`,
    [storeId]
  )
}
