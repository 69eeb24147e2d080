import type { FamilyOption, MemberOptions } from '@marketplace/shared/contracts/families'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import { isUuid } from '@marketplace/shared/server/http/validation'
import type { ImageView } from '#sql/product_view'
import { rowsOf } from '#sql/rows'

export type MemberRow = {
  id: string
  name: string
  nameAr: string | null
  slug: string
  sku: string
  options: MemberOptions
  price: string
  isActive: boolean
  isArchived: boolean
  isLead: boolean
  available: number
  reserved: number
  lowStockAt: number
  image: ImageView | null
}

export type FamilyRow = {
  id: string
  storeId: string
  name: string
  nameAr: string | null
  options: FamilyOption[]
  version: number
  createdAt: Date
  updatedAt: Date
  members: MemberRow[]
}

/** A family with all its members, also those that are not on sale. Throws 404 where there is none. */
export async function findFamily(id: string): Promise<FamilyRow> {
  if (!isUuid(id)) throw new ProblemError('not_found')
  const [family] = await rowsOf<FamilyRow>(
    `select f.id, f.store_id as "storeId", f.name, f.name_ar as "nameAr", f.options, f.version,
       f.created_at as "createdAt", f.updated_at as "updatedAt",
       coalesce((
         select jsonb_agg(jsonb_build_object(
           'id', p.id, 'name', p.name, 'nameAr', p.name_ar, 'slug', p.slug, 'sku', p.sku, 'options', p.options,
           'price', p.price::text, 'isActive', p.is_active, 'isArchived', p.archived_at is not null,
           'isLead', p.is_lead, 'available', i.quantity - i.reserved, 'reserved', i.reserved,
           'lowStockAt', p.low_stock_at, 'image', to_jsonb(image)) order by p.id)
         from products p join inventory i on i.product_id = p.id
         left join images image on image.product_id = p.id and image.is_primary
         where p.family_id = f.id), '[]') as members
     from families f where f.id = ?`,
    [id]
  )
  if (!family) throw new ProblemError('not_found')
  return family
}
