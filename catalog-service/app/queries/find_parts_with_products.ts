import { queryOf, type SearchPart } from '#domain/search'
import { statuses } from '#sql/product_conditions'
import { rowsOf } from '#sql/rows'
import { joined, sql, Sql } from '#sql/sql'

/** Beyond so many products a word is not rare. */
const manyProducts = new Sql('1000')

/** As many parts of a search as some product on sale has together: the rarest are left out first. */
export async function findPartsWithProducts(parts: SearchPart[]): Promise<SearchPart[]> {
  const counts = parts.map(
    ({ query }, place) => sql`
      select ${new Sql(String(place))} as place, count(*)::int as products
      from products_with(${query}::tsquery, ${manyProducts})`
  )
  const counted = await read<{ place: number; products: number }>(joined(counts, ' union all '))
  const byRarity = counted
    .filter(({ products }) => products > 0)
    .sort((one, other) => one.products - other.products)
    .map(({ place }) => parts[place]!)
  if (!byRarity.length) return []
  const kept = byRarity.map((_, dropped) =>
    parts.filter((part) => byRarity.indexOf(part) >= dropped)
  )
  const tried = kept.map(
    (some, place) => sql`
      select ${new Sql(String(place))} as place where exists (
        select from product_search w join products p on p.id = w.product_id
        where ${statuses.active} and p.is_lead and w.tsv @@ ${queryOf(some)}::tsquery)`
  )
  const [first] = await read<{ place: number }>(
    sql`${joined(tried, ' union all ')} order by place limit 1`
  )
  return first ? kept[first.place]! : []
}

function read<Row>({ text, bindings }: Sql): Promise<Row[]> {
  return rowsOf<Row>(text, bindings)
}
