import { Pool } from 'undici'

/** One request of a case. */
export interface Call {
  method?: 'GET' | 'POST'
  path: string
  headers?: Record<string, string>
  body?: string
}

export interface Driven {
  requests: number
  /** Requests a second. */
  rate: number
  /** Milliseconds. */
  p50: number
  p99: number
  /** How many were not answered as the case expects, and what the first of them said. */
  failures: number
  firstFailure?: string
}

const connections = 10

/** Sends so many requests over ten connections, each as soon as one is free. `next` makes the request of that number. */
export async function drive(
  origin: string,
  requests: number,
  next: (index: number) => Call,
  expected = 200
): Promise<Driven> {
  const pool = new Pool(origin, { connections, pipelining: 1 })
  const times: number[] = []
  let failures = 0
  let firstFailure: string | undefined
  let index = 0
  const startedAt = performance.now()
  const work = async () => {
    while (index < requests) {
      const { method = 'GET', path, headers, body = null } = next(index++)
      const sentAt = performance.now()
      const answer = await pool.request({ method, path, headers, body })
      const text = await answer.body.text()
      times.push(performance.now() - sentAt)
      if (answer.statusCode === expected) continue
      failures++
      firstFailure ??= `${answer.statusCode} ${text.slice(0, 300)}`
    }
  }
  await Promise.all(Array.from({ length: connections }, work))
  const seconds = (performance.now() - startedAt) / 1000
  await pool.close()
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))]!
  return {
    requests,
    rate: requests / seconds,
    p50: at(0.5),
    p99: at(0.99),
    failures,
    firstFailure,
  }
}
