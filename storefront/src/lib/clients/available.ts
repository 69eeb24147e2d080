import { failedDependency } from '@marketplace/shared/server/errors/failed_dependency'
import type { ServiceName } from './services.ts'

/** What a service answers. Whatever keeps it from telling is `upstream_unavailable`: trying again is right. */
export async function available<T>(name: ServiceName, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask()
  } catch (cause) {
    throw failedDependency(name, 'upstream_unavailable', cause)
  }
}
