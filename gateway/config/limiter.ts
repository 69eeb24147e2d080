import env from '#start/env'
import { defineConfig, stores } from '@adonisjs/limiter'

const limiterConfig = defineConfig({
  default: 'memory',
  stores: { memory: stores.memory({}), redis: stores.redis({ connectionName: 'main' }) },
})

export default limiterConfig

declare module '@adonisjs/limiter/types' {
  export interface LimitersList extends InferLimiters<typeof limiterConfig> {}
}

/** How often in a minute, as docs/architecture.md has it; `RATE_LIMIT_SCALE` multiplies all of them. */
const perMinute = {
  /** Anonymous, per address. */
  anonymous: 300,
  /** Tokens and sessions that were not good, per address: more are refused unread. */
  failures: 300,
  /** Signed in, per user: the address limit does not apply. */
  user: 600,
  /** `POST /api/v1/checkouts`, per user. */
  checkouts: 30,
  /** Pictures, proofs and imports, per user. */
  uploads: 60,
  /** Pictures and assets, per address: one page shows dozens of them. */
  files: 3000,
}

export type LimitClass = keyof typeof perMinute

export const limits = Object.fromEntries(
  Object.entries(perMinute).map(([name, requests]) => [
    name,
    Math.max(1, Math.floor(requests * env.get('RATE_LIMIT_SCALE'))),
  ])
) as Record<LimitClass, number>
