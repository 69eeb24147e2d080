import { maxExactTotal } from '@marketplace/shared/contracts/pagination'
import { filterOfView, type Attention } from '#domain/product_list'
import { imageVariants } from '#domain/image_variants'
import { findPage } from '#queries/find_page'
import { attentionConditions, statuses } from '#sql/product_conditions'
import type { ImageView, ProductView } from '#sql/product_view'
import { rowsOf } from '#sql/rows'

type Counts = {
  /** Published reviews without a reply. */
  reviewsToAnswer: number
  /** Products that are not archived with few pieces left, and with none. */
  lowStock: number
  soldOut: number
  /** Products on sale, whether or not the store is open. */
  products: number
  hasProductWithPhoto: boolean
}

type Named = { name: string; nameAr: string | null; imageUrl: string | null }

export type StoreWork = Counts & {
  /** The first of what is sold out, then of what is low. */
  scarceProducts: (Named & { id: string; available: number; lowStockAt: number })[]
  /** The newest published reviews with what they are about. */
  recentReviews: {
    id: string
    rating: number
    comment: string
    isAnswered: boolean
    product: Named
  }[]
}

/** So many lines are shown of each; the lists have the others. */
const maxShown = 4

const counted = (rows: string) =>
  `(select count(*)::int from (${rows} limit ${maxExactTotal}) found)`

const productsOfStore = 'select from products p where p.store_id = :storeId'
const onSale = `${productsOfStore} and ${statuses.all.text} and p.is_active`

/** What waits for a store's owner, each counted up to where lists count too. */
export async function findStoreWork(storeId: string): Promise<StoreWork> {
  const [counts, soldOut, low, recentReviews] = await Promise.all([
    countWork(storeId),
    listScarce(storeId, 'sold_out'),
    listScarce(storeId, 'low'),
    listRecentReviews(storeId),
  ])
  const scarceProducts = [...soldOut, ...low].slice(0, maxShown).map(toScarce)
  return { ...counts, scarceProducts, recentReviews }
}

async function countWork(storeId: string): Promise<Counts> {
  const [work] = await rowsOf<Counts>(
    `select ${counted(`
       select from reviews
       where store_id = :storeId and status = 'approved' and reply is null`)} as "reviewsToAnswer",
       ${counted(`${productsOfStore} and ${attentionConditions.low.text}`)} as "lowStock",
       ${counted(`${productsOfStore} and ${attentionConditions.sold_out.text}`)} as "soldOut",
       ${counted(onSale)} as products,
       exists (${onSale} and p.has_photo) as "hasProductWithPhoto"`,
    { storeId } as never
  )
  return work!
}

function listScarce(storeId: string, view: Attention): Promise<ProductView[]> {
  const page = { page: 1, perPage: maxShown }
  return findPage({ ...filterOfView(view), storeId, leaves: null }, 'newest', page)
}

function toScarce({ id, name, nameAr, quantity, reserved, lowStockAt, image }: ProductView) {
  const available = quantity - reserved
  return { id, name, nameAr, available, lowStockAt, imageUrl: smallest(image) }
}

async function listRecentReviews(storeId: string): Promise<StoreWork['recentReviews']> {
  type Row = { id: string; rating: number; comment: string; isAnswered: boolean }
  type Reviewed = Row & { name: string; nameAr: string | null; image: ImageView | null }
  const rows = await rowsOf<Reviewed>(
    `select r.id, r.rating, r.comment, r.reply is not null as "isAnswered",
            p.name, p.name_ar as "nameAr", to_jsonb(image) as image
     from reviews r join products p on p.id = r.product_id
     left join images image on image.product_id = p.id and image.is_primary
     where p.store_id = :storeId and r.status = 'approved'
     order by r.created_at desc, r.id desc limit ${maxShown}`,
    { storeId } as never
  )
  return rows.map(({ name, nameAr, image, ...review }) => ({
    ...review,
    product: { name, nameAr, imageUrl: smallest(image) },
  }))
}

/** The address of a picture in the width that suits a line of a list. */
function smallest(image: ImageView | null): string | null {
  return image && (imageVariants(image.url, image.width)[0]?.url ?? image.url)
}
