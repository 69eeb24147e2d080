import { priceBands, ratingSteps } from '@marketplace/shared/contracts/product_filters'
import { toAmount } from '@marketplace/shared/contracts/money'
import { LargeSets } from '@marketplace/shared/server/large_sets'
import { conditionsOf, sourceOf, type ProductConditions } from '#sql/product_conditions'
import { choosePaths, onPath } from '#queries/choose_paths'
import { rowsOf } from '#sql/rows'
import { joined, sql, Sql } from '#sql/sql'

export const facetNames = ['category', 'price', 'rating', 'availability'] as const
export type FacetName = (typeof facetNames)[number]

/** How many products each choice of a filter would give; of the `estimated` facets, about how many. */
export type Facets = {
  category: { value: string; count: number }[]
  price: { min: string | null; max: string | null; count: number }[]
  rating: { value: number; count: number }[]
  availability: { value: boolean; count: number }[]
  estimated: FacetName[]
}

/** The fields that a facet ignores, as each choice would replace them. */
const ownFields: Record<FacetName, (keyof ProductConditions)[]> = {
  category: ['leaves'],
  price: ['minPrice', 'maxPrice'],
  rating: ['minRating'],
  availability: ['inStock'],
}

/** The newest rows stand for all of a set which is too large to be counted. */
const sampleSize = 1_000

const largeSets = new LargeSets()

/** What one category of a set holds: products by price band, by rating step, and in stock. */
type Row = {
  place: number
  category: string
  products: number
  price: number[]
  rating: number[]
  inStock: number
}

/** A set by category; of a large one the rows are a sample, to be scaled up to as many as lists count. */
type CountedSet = { total: number; scale: number; rows: Row[] }

/**
 * Counts the products of a list, up to more than `mostExact`, and every choice of its filters inside all other
 * filters.
 */
export async function findFacets(
  filter: ProductConditions,
  mostExact: number
): Promise<{ facets: Facets; total: number }> {
  const narrowed = facetNames.filter((name) =>
    ownFields[name].some((key) => (filter[key] ?? null) !== null)
  )
  const others = narrowed.map((name) => without(filter, name))
  const [whole, ...rest] = await countSets([filter, ...others], mostExact)
  // a facet whose filter is not set counts the list itself
  const setOf = (name: FacetName) => rest[narrowed.indexOf(name)] ?? whole!
  const sumOf = (name: FacetName, countOf: (row: Row) => number) => {
    const { rows, scale } = setOf(name)
    return Math.round(scale * rows.reduce((sum, row) => sum + countOf(row), 0))
  }
  const facets: Facets = {
    category: categoriesOf(setOf('category')),
    price: priceBands.map(({ min, max }, band) => ({
      min: amountOf(min),
      max: amountOf(max),
      count: sumOf('price', ({ price }) => price[band]!),
    })),
    rating: ratingSteps.map((value, step) => ({
      value,
      count: sumOf('rating', ({ rating }) => rating[step]!),
    })),
    availability: [
      { value: true, count: sumOf('availability', ({ inStock }) => inStock) },
      { value: false, count: sumOf('availability', (row) => row.products - row.inStock) },
    ],
    estimated: facetNames.filter((name) => setOf(name).total > mostExact),
  }
  return { facets, total: whole!.total }
}

function without(filter: ProductConditions, name: FacetName): ProductConditions {
  return { ...filter, ...Object.fromEntries(ownFields[name].map((key) => [key, undefined])) }
}

const amountOf = (dirhams: number | undefined) =>
  dirhams === undefined ? null : toAmount(BigInt(dirhams) * 100n)

function categoriesOf({ rows, scale }: CountedSet): Facets['category'] {
  // while a category gets another slug, its products stand in two rows
  const products = new Map<string, number>()
  for (const row of rows) {
    products.set(row.category, (products.get(row.category) ?? 0) + row.products)
  }
  return [...products]
    .map(([value, count]) => ({ value, count: Math.round(count * scale) }))
    .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1))
}

/** Counts sets in one statement, and in a second one samples of those that are too large. */
async function countSets(sets: ProductConditions[], mostExact: number): Promise<CountedSet[]> {
  const counted = new Map<ProductConditions, CountedSet>()
  const limit = largeSets.limit(mostExact)
  const countable = sets.filter((set) => !largeSets.has(keyOf(set)))
  const paths = await choosePaths(sets)
  const pathOf = (set: ProductConditions) => paths[sets.indexOf(set)]!
  const some = await countRows(
    countable.map((set) => onPath(set, pathOf(set))),
    new Sql(`limit ${limit}`)
  )
  countable.forEach((set, place) => {
    const rows = some.filter((row) => row.place === place)
    const total = totalOf(rows)
    if (pathOf(set) === 'common') counted.set(set, sampleOf(rows, mostExact))
    else if (total <= mostExact) counted.set(set, { total, scale: 1, rows })
    else largeSets.note(keyOf(set), total, mostExact)
  })
  const large = sets.filter((set) => !counted.has(set))
  const newest = await countRows(
    large,
    new Sql(`order by p.created_at desc, p.id desc limit ${sampleSize}`)
  )
  large.forEach((set, place) => {
    const rows = newest.filter((row) => row.place === place)
    counted.set(set, sampleOf(rows, mostExact))
  })
  return sets.map((set) => counted.get(set)!)
}

function sampleOf(rows: Row[], mostExact: number): CountedSet {
  return { total: mostExact + 1, scale: mostExact / Math.max(1, totalOf(rows)), rows }
}

const keyOf = (set: ProductConditions) => JSON.stringify(set)

const totalOf = (rows: Row[]) => rows.reduce((sum, { products }) => sum + products, 0)

/** Counts the rows that `cut` leaves of each set, by category. */
async function countRows(sets: ProductConditions[], cut: Sql): Promise<Row[]> {
  if (!sets.length) return []
  const counts = sets.map(
    (set, place) => sql`
      select ${new Sql(String(place))} as place, ${countColumns} from (
        select p.category, p.price, p.rating_average, p.in_stock
        from ${sourceOf(set)} where ${conditionsOf(set)} ${cut}) found
      group by found.category`
  )
  const query = joined(counts, ' union all ')
  return rowsOf<Row>(query.text, query.bindings)
}

const countColumns = new Sql(`
  category_of(category) as category, count(*)::int as products,
  ${countsOf(priceBands.map(({ min = 0, max = 'infinity' }) => `price between ${min} and '${max}'::numeric`))} as price,
  ${countsOf(ratingSteps.map((least) => `rating_average >= ${least}`))} as rating,
  (count(*) filter (where in_stock))::int as "inStock"`)

function countsOf(conditions: string[]): string {
  const counts = conditions.map((condition) => `count(*) filter (where ${condition})`)
  return `array[${counts.join(', ')}]::int[]`
}
