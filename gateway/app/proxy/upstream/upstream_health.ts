import type { Balancer } from '@marketplace/shared/server/balancing/balancer'

/** How many of a service's instances there are, answer at all, and are ready. */
export interface ServiceHealth {
  status: 'up' | 'degraded' | 'down'
  instances: number
  ready: number
}

/** Asks every instance of every service for its health, all at once. */
export async function upstreamHealth(balancers: Record<string, Balancer>) {
  const checks = Object.entries(balancers).map(async ([name, balancer]) => {
    const statuses = await balancer.probe()
    return { name, statuses }
  })
  const responses = await Promise.all(checks)
  const services = Object.fromEntries(
    responses.map(({ name, statuses }) => [name, summary(statuses)])
  )
  return {
    services,
    isAnyAnswering: responses.some(({ statuses }) => statuses.some((status) => status > 0)),
    isAnyDown: Object.values(services).some(({ status }) => status !== 'up'),
  }
}

function summary(statuses: number[]): ServiceHealth {
  const ready = statuses.filter((status) => status === 200).length
  const status = ready === statuses.length ? 'up' : ready > 0 ? 'degraded' : 'down'
  return { status, instances: statuses.length, ready }
}
