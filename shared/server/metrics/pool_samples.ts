import type { Sample } from './sources.ts'

/** The figures of a pool of connections. */
export function poolSamples(used: number, free: number, waiting: number, max: number): Sample[] {
  return [
    { metric: 'database_pool_connections', labels: { state: 'used' }, value: used },
    { metric: 'database_pool_connections', labels: { state: 'free' }, value: free },
    { metric: 'database_pool_waiting', value: waiting },
    { metric: 'database_pool_max', value: max },
  ]
}
