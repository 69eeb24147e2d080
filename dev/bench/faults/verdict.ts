/** One thing that a client wanted, with all its tries. */
export interface Operation {
  kind: string
  /** Milliseconds since the load began, of its first try and of its last response. */
  startedAt: number
  endedAt: number
  /** What it came to in the end: null where it went well. */
  error: string | null
  /** What was told to come back, or cut, and tried again. */
  retries: number
}

export interface Bounds {
  /** Share of what was answered in the seconds with errors, from the first to the last. */
  errorShare: number
  /** Seconds from the first error to the last. */
  seconds: number
}

/** What a fault may cost: at most one in a hundred for at most five seconds. */
export const faultBounds: Bounds = { errorShare: 0.01, seconds: 5 }
/** What a planned restart may cost: nothing. */
export const noErrors: Bounds = { errorShare: 0, seconds: 0 }

export interface Verdict {
  operations: number
  errors: number
  retried: number
  /** How many errors were told in each second of the load. */
  errorsBySecond: number[]
  /** Seconds from the first error to the last, both counted; 0 without any. */
  errorSeconds: number
  /** Errors in a hundred of what was answered within the bound's seconds after the first error. */
  errorPercent: number
  slowestMs: number
  /** What clients were told, and how often. */
  reasons: Record<string, number>
  passes: boolean
}

/** Judges a load by what its clients were told and when. */
export function judge(operations: Operation[], bounds: Bounds): Verdict {
  const failed = operations.filter(({ error }) => error !== null)
  const seconds = failed.map(secondOf)
  const [first, last] = [Math.min(...seconds), Math.max(...seconds)]
  const errorSeconds = failed.length === 0 ? 0 : last - first + 1
  const isNear = (each: Operation) => {
    return secondOf(each) >= first && secondOf(each) < first + Math.max(1, bounds.seconds)
  }
  const errorShare = failed.length === 0 ? 0 : failed.length / operations.filter(isNear).length
  return {
    operations: operations.length,
    errors: failed.length,
    retried: operations.filter(({ retries }) => retries > 0).length,
    errorsBySecond: bySecond(failed, Math.max(0, ...operations.map(secondOf)) + 1),
    errorSeconds,
    errorPercent: 100 * errorShare,
    slowestMs: Math.max(0, ...operations.map(({ startedAt, endedAt }) => endedAt - startedAt)),
    reasons: counted(failed.map(({ error }) => error!)),
    passes: errorShare <= bounds.errorShare && errorSeconds <= bounds.seconds,
  }
}

const secondOf = ({ endedAt }: Operation) => Math.floor(endedAt / 1000)

function counted(texts: string[]): Record<string, number> {
  const groups = Map.groupBy(texts, (text) => text)
  return Object.fromEntries([...groups].map(([text, same]) => [text, same.length]))
}

function bySecond(operations: Operation[], count: number): number[] {
  const counts = Array<number>(count).fill(0)
  for (const each of operations) counts[secondOf(each)]!++
  return counts
}
