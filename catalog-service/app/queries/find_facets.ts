import { priceBands, ratingSteps } from '@marketplace/shared/contracts/product_filters'
import { toAmount } from '@marketplace/shared/contracts/money'
import { conditionsOf, sourceOf, type ProductConditions } from '#sql/product_conditions'
import { rowsOf } from '#sql/rows'
import { sql, Sql } from '#sql/sql'

export const facetNames = ['category', 'price', 'rating', 'availability'] as const
export type FacetName = (typeof facetNames)[number]

/** The newest rows stand for all of a set which is too large to be counted. */
const sampleSize = 1_000

/** How many products each choice of a filter would give; of the `estimated` facets, about how many. */
export type Facets = {
  category: { value: string; count: number }[]
  price: { min: string | null; max: string | null; count: number }[]
  rating: { value: number; count: number }[]
  availability: { value: boolean; count: number }[]
  estimated: FacetName[]
}

type Facet = {
  /** The fields that a facet ignores, as each choice would replace them. */
  own: (keyof ProductConditions)[]
  /** The column that it reads of each product. */
  column: Sql
  /** Its choices with their counts, as JSON, over the rows of a set. */
  counts: (set: Sql) => Sql
}

const facets: Record<FacetName, Facet> = {
  category: {
    own: ['leaves'],
    column: new Sql('p.category'),
    counts: (set) => sql`
      select coalesce(jsonb_agg(to_jsonb(one) order by one.count desc, one.value), '[]') from (
        select category as value, count(*)::int as count from ${set} group by category) one`,
  },
  price: {
    own: ['minPrice', 'maxPrice'],
    column: new Sql('p.price'),
    counts: (set) =>
      choices(
        set,
        priceBands.map(({ min, max }) => ({
          choice: { min: amountOf(min), max: amountOf(max) },
          condition: sql`price between ${min ?? 0} and ${max ?? 'infinity'}::numeric`,
        }))
      ),
  },
  rating: {
    own: ['minRating'],
    column: new Sql('p.rating_average'),
    counts: (set) =>
      choices(
        set,
        ratingSteps.map((value) => ({
          choice: { value },
          condition: sql`rating_average >= ${value}`,
        }))
      ),
  },
  availability: {
    own: ['inStock'],
    column: new Sql('p.in_stock'),
    counts: (set) =>
      choices(set, [
        { choice: { value: true }, condition: new Sql('in_stock') },
        { choice: { value: false }, condition: new Sql('not in_stock') },
      ]),
  },
}

const amountOf = (dirhams: number | undefined) =>
  dirhams === undefined ? null : toAmount(BigInt(dirhams) * 100n)

function choices(set: Sql, all: { choice: object; condition: Sql }[]): Sql {
  const counts = all.map(
    ({ choice, condition }) => sql`
      ${JSON.stringify(choice)}::jsonb || jsonb_build_object('count', count(*) filter (where ${condition}))`
  )
  return sql`select jsonb_build_array(${joined(counts)}) from ${set}`
}

type Counted<Name extends FacetName> = { choices: Facets[Name]; total: number; rows: number }
type Row = { [Name in FacetName]: Counted<Name> }

/**
 * Counts every choice inside all other filters, in one statement. Facets whose filter is not set read one set
 * of rows together. Of a set with more rows than are counted exactly, a sample stands for the rest.
 */
export async function findFacets(filter: ProductConditions, mostExact: number): Promise<Facets> {
  const isSet = (name: FacetName) => facets[name].own.some((key) => (filter[key] ?? null) !== null)
  const unset = facetNames.filter((name) => !isSet(name))
  const sets = [...facetNames.filter(isSet).map((name) => [name]), unset].filter(
    ({ length }) => length > 0
  )
  const tables = sets.map((names, index) => {
    const own = names.flatMap((name) => facets[name].own)
    const others = { ...filter, ...Object.fromEntries(own.map((key) => [key, undefined])) }
    const wanted = sql`select ${joined(names.map((name) => facets[name].column))}`
    const rows = sql`from ${sourceOf(others)} where ${conditionsOf(others)}`
    return sql`
      total_${place(index)} as materialized (
        select count(*)::int as total from (select ${rows} limit ${mostExact + 1}) capped
      ), set_${place(index)} as materialized (
        (${wanted} ${rows} limit (
          select case when total > ${mostExact} then 0 else total end from total_${place(index)}))
        union all
        (${wanted} ${rows} order by p.created_at desc, p.id desc limit (
          select case when total > ${mostExact} then ${sampleSize} else 0 end from total_${place(index)})))`
  })
  const columns = sets.flatMap((names, index) =>
    names.map(
      (name) => sql`jsonb_build_object(
        'choices', (${facets[name].counts(sql`set_${place(index)}`)}),
        'total', (select total from total_${place(index)}),
        'rows', (select count(*) from set_${place(index)})) as ${new Sql(name)}`
    )
  )
  const query = sql`with ${joined(tables)} select ${joined(columns)}`
  const [row] = await rowsOf<Row>(query.text, query.bindings)
  return {
    category: choicesOf(row!.category, mostExact),
    price: choicesOf(row!.price, mostExact),
    rating: choicesOf(row!.rating, mostExact),
    availability: choicesOf(row!.availability, mostExact),
    estimated: facetNames.filter((name) => row![name].total > mostExact),
  }
}

/** Of a sample, the counts are those of as many rows as the list's total says. */
function choicesOf<Choice extends { count: number }>(
  { choices: all, total, rows }: { choices: Choice[]; total: number; rows: number },
  mostExact: number
): Choice[] {
  if (total <= mostExact) return all
  return all.map((choice) => ({ ...choice, count: Math.round((choice.count * mostExact) / rows) }))
}

const place = (index: number) => new Sql(String(index))

function joined(pieces: Sql[]): Sql {
  return new Sql(
    pieces.map(({ text }) => text).join(', '),
    pieces.flatMap(({ bindings }) => bindings)
  )
}
