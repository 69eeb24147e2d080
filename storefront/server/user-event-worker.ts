import { deliverUserEvents } from '../src/features/account/server/deliver-user-events.ts'

const intervalMs = 1_000

/** Delivers due events once a second, in every instance: they share the work by the rows' locks. */
export function startUserEventWorker(): void {
  const run = async () => {
    await deliverUserEvents().catch(report)
    setTimeout(() => void run(), intervalMs).unref()
  }
  void run()
}

/** The database is away: readiness says so, and the next round tries again. */
function report(error: unknown) {
  console.error(JSON.stringify({ level: 'error', message: `user events wait: ${error}` }))
}
