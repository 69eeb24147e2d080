import type { Role } from '#domain/order_status'
import type { Principal } from '@marketplace/shared/contracts/principal'

/** In whose name something is done, kept with every event. `requestId` ties it to the log. */
export type Actor = { role: Role; id: string | null; name: string | null; requestId: string | null }

/** Jobs and everything that follows by itself. */
export const system: Actor = { role: 'system', id: null, name: null, requestId: null }

export function actorOf({ id, name }: Principal, role: Role, requestId: string): Actor {
  return { id, name, role, requestId }
}
