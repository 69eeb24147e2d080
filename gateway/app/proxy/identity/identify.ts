import type { Principal } from '@marketplace/shared/contracts/principal'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import type Gateway from '../pipeline/gateway.js'
import type { Incoming } from '../pipeline/incoming.js'
import type { Route } from '../routing/route.js'

/**
 * Who asks. Credentials that fail are counted by address; beyond the limit they are refused before anything
 * is verified, or guessing them would cost us more than the guesser.
 */
export async function identify(
  incoming: Incoming,
  route: Route,
  address: string | null,
  { identity, limits }: Gateway
): Promise<Principal | undefined> {
  if (!identity.hasCredentials(incoming, route)) return undefined
  if (!identity.isKnown(incoming, route)) limits.assertNotFailing(address)
  try {
    const principal = await identity.establish(incoming, route)
    if (!principal) await limits.countFailure(address)
    return principal
  } catch (error) {
    if (!(error instanceof ProblemError) || error.code !== 'unauthenticated') throw error
    await limits.countFailure(address)
    const headers = await limits.countAnonymous(address)
    throw new ProblemError('unauthenticated', { cause: error, headers })
  }
}
