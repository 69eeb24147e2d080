/** Every metric of ours, what it says and by which labels. Prometheus adds which app and instance it is. */
export const metrics = {
  http_requests_total: {
    help: 'Requests that were responded to, or whose client left',
    labels: ['method', 'route', 'status'],
  },
  http_request_duration_seconds: {
    help: 'Time until the response had gone out',
    labels: ['method', 'route'],
  },
  jobs_total: {
    help: 'Runs of jobs: completed, failed (tried again) or refused (dead letters)',
    labels: ['queue', 'outcome'],
  },
  job_duration_seconds: { help: 'Time of one run of a job', labels: ['queue'] },
  page_cache_requests_total: {
    help: 'Kept pages of the storefront that were asked for: hit or miss',
    labels: ['result'],
  },
  jobs: {
    help: 'Jobs that are not done: waiting, running or failing (tried again)',
    labels: ['queue', 'state'],
  },
  jobs_oldest_seconds: {
    help: 'Age of the oldest job that waits or fails',
    labels: ['queue'],
  },
  jobs_dead: { help: 'Dead letters, by the queue that they come from', labels: ['queue'] },
  orders: { help: 'Orders that are neither delivered nor cancelled', labels: ['status'] },
  payments_awaiting: { help: 'Payments that are still to come', labels: ['method'] },
  messages: {
    help: 'E-mails to buyers that were not sent: waiting, failed or bounced (address refused)',
    labels: ['status'],
  },
  messages_oldest_seconds: { help: 'Age of the oldest of them', labels: ['status'] },
  reservations_open: { help: 'Reservations with lines that nobody has confirmed yet', labels: [] },
  reservations_overdue: {
    help: 'Those of them that should have expired two minutes ago',
    labels: [],
  },
  database_pool_connections: { help: 'Connections of the pool: used or free', labels: ['state'] },
  database_pool_max: { help: 'Connections that the pool may have', labels: [] },
  database_pool_waiting: { help: 'Work that waits for a connection of the pool', labels: [] },
  database_pool_wait_duration_seconds: {
    help: 'Time for which work waited for a connection of the pool, also where it got none',
    labels: [],
  },
  gateway_instances: {
    help: 'Instances behind the gateway: up, ejected or on trial',
    labels: ['service', 'state'],
  },
  gateway_cache_requests_total: {
    help: 'Reads of guests that may be kept: answered from the cache (hit) or by a service (miss)',
    labels: ['result'],
  },
  gateway_cache_bytes: { help: 'What the kept responses take', labels: [] },
  gateway_cache_responses: { help: 'Responses that are kept', labels: [] },
  gateway_requests_in_flight: {
    help: 'Requests that a service is working on',
    labels: ['service'],
  },
  event_loop_busy_seconds_total: {
    help: 'Time in which the event loop had work: close to a second a second, responses wait',
    labels: [],
  },
  metrics_source_up: {
    help: 'Whether a source of figures answered in time for this scrape',
    labels: ['source'],
  },
} as const satisfies Record<string, { help: string; labels: readonly string[] }>

export type MetricName = keyof typeof metrics
