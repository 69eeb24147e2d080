import { allWords, conditionsOf, sourceOf, type ProductConditions } from '#sql/product_conditions'
import { rowsOf } from '#sql/rows'
import { joined, sql, Sql } from '#sql/sql'

/**
 * How a search is answered. `exact`: from the words of all products. `common`: so many products have the words that
 * the best are searched and a sample is counted. `narrow`: its filters leave so few products that each is looked at.
 */
export type Path = 'exact' | 'common' | 'narrow'

/** One product in so many stands in the sample. */
const sampled = 128

/** A search that finds so many products of the sample finds about 2 000: ranking more would be slow. */
const commonInSample = 16

/** A sample of fewer products is one of a catalog in which nothing is slow. */
const smallestSample = 150

/** Fetching a product that has the words takes as long as looking so many others up for them. */
const lookUpsForOne = 3

/** The path of each list; they differ in their filters and have the same words. */
export async function choosePaths(lists: ProductConditions[]): Promise<Path[]> {
  const words = lists[0]!.search?.words
  if (!words || !(await isLargeCatalog())) return lists.map(() => 'exact')
  const found = await countInSample(lists)
  const isCommon = (place: number) => found[place]! >= commonInSample
  if (lists.every((_, place) => isCommon(place))) return lists.map(() => 'common')
  const withWords = await countWordsInSample(allWords(lists[0]!.search!))
  return Promise.all(
    lists.map(async (list, place) => {
      if (isCommon(place)) return 'common'
      if (withWords < commonInSample) return 'exact'
      const left = await estimateWithoutWords(list)
      return left < withWords * sampled * lookUpsForOne ? 'narrow' : 'exact'
    })
  )
}

/** What a list reads on a path. A SKU is looked for elsewhere. */
export function onPath(list: ProductConditions, path: Path): ProductConditions {
  const among = ({ exact: undefined, common: 'sample', narrow: 'each' } as const)[path]
  return among ? { ...list, search: { words: list.search!.words, code: null, among } } : list
}

const remembered = { isLarge: false, until: 0 }

/** Whether the catalog has some 20 000 products on sale or more, as of the last minute. */
async function isLargeCatalog(): Promise<boolean> {
  if (Date.now() < remembered.until) return remembered.isLarge
  const [row] = await rowsOf<{ isLarge: boolean }>(
    'select count(*) >= ? as "isLarge" from search_sample',
    [smallestSample]
  )
  Object.assign(remembered, { isLarge: row!.isLarge, until: Date.now() + 60_000 })
  return remembered.isLarge
}

/** How many products of the sample each list finds, up to those that make it common. */
async function countInSample(lists: ProductConditions[]): Promise<number[]> {
  const counts = lists.map((list) => {
    const sample = onPath({ ...list, status: 'active' }, 'common')
    return sql`(select count(*)::int from (
      select from ${sourceOf(sample)} where ${conditionsOf(sample)}
      limit ${new Sql(String(commonInSample))}) found)`
  })
  const { text, bindings } = sql`select array[${joined(counts, ', ')}] as counts`
  const [row] = await rowsOf<{ counts: number[] }>(text, bindings)
  return row!.counts
}

async function countWordsInSample(words: string): Promise<number> {
  const [row] = await rowsOf<{ count: number }>(
    'select count(*)::int as count from sample_with(?::tsquery)',
    [words]
  )
  return row!.count
}

/** How many products the filters of a list leave, as the planner has it. */
async function estimateWithoutWords(list: ProductConditions): Promise<number> {
  const conditions = conditionsOf({ ...list, search: undefined })
  const { text, bindings } = sql`explain (format json) select from products p where ${conditions}`
  const [row] = await rowsOf<Record<'QUERY PLAN', [{ Plan: { 'Plan Rows': number } }]>>(
    text,
    bindings
  )
  return row!['QUERY PLAN'][0].Plan['Plan Rows']
}
