/** How well one search was answered: grades of what came, best first, beside those of the whole catalogue. */
export interface Answered {
  /** Grades of the results in their order; 0 for what has nothing to do with the search. */
  grades: number[]
  /** Grades of all products there are, in any order. */
  possible: number[]
}

export interface Score {
  queries: number
  /** Normalized discounted cumulative gain of the first ten: 1 where no other order were better. */
  ndcg10: number
  /** Share of searches whose first result is a good one. */
  success1: number
  /** Share of searches without any result. */
  zeroResults: number
}

/** From this grade on a product is what the person looked for. */
const good = 2

/** Means over searches; all zero without any. */
export function scoreOf(answered: Answered[]): Score {
  const mean = (value: (each: Answered) => number) =>
    answered.length === 0
      ? 0
      : answered.reduce((sum, each) => sum + value(each), 0) / answered.length
  return {
    queries: answered.length,
    ndcg10: mean(({ grades, possible }) => ndcg(grades, possible, 10)),
    success1: mean(({ grades }) => ((grades[0] ?? 0) >= good ? 1 : 0)),
    zeroResults: mean(({ grades }) => (grades.length === 0 ? 1 : 0)),
  }
}

/** A gain of 2^grade − 1, discounted by the logarithm of its place, as a share of the best order there is. */
export function ndcg(grades: number[], possible: number[], depth: number): number {
  const best = dcg(
    possible.toSorted((one, other) => other - one),
    depth
  )
  return best === 0 ? 0 : dcg(grades, depth) / best
}

function dcg(grades: number[], depth: number): number {
  return grades
    .slice(0, depth)
    .reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0)
}
