import { queryOf, type SearchPart } from '#domain/search'
import { statuses } from '#sql/product_conditions'
import { rowsOf } from '#sql/rows'

/** Beyond so many products a word is not rare. */
const manyProducts = 1_000

const onSale = `
  from product_search w join products p on p.id = w.product_id
  where ${statuses.active.text} and w.tsv @@ asked.query::tsquery`

/** As many parts of a search as some product on sale has together: the rarest are left out first. */
export async function findPartsWithProducts(parts: SearchPart[]): Promise<SearchPart[]> {
  const counted = await rowsOf<{ products: number }>(
    `select (select count(*)::int from (select ${onSale} limit ${manyProducts}) found) as products
     from unnest(?::text[]) with ordinality asked (query, place) order by place`,
    [parts.map(({ query }) => query)]
  )
  const byRarity = parts
    .map((part, place) => ({ part, products: counted[place]!.products }))
    .filter(({ products }) => products > 0)
    .sort((one, other) => one.products - other.products)
    .map(({ part }) => part)
  if (!byRarity.length) return []
  const kept = byRarity.map((_, dropped) =>
    parts.filter((part) => byRarity.indexOf(part) >= dropped)
  )
  const [first] = await rowsOf<{ place: number }>(
    `select place::int from unnest(?::text[]) with ordinality asked (query, place)
     where exists (select ${onSale}) order by place limit 1`,
    [kept.map(queryOf)]
  )
  return first ? kept[first.place - 1]! : []
}
