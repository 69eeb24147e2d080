import { tokensOf } from '@marketplace/shared/server/testing/service_tokens'

/** The token with which that service calls this one. */
export function tokenOf(caller: string): Promise<string> {
  return tokensOf(caller).sign('order-service')
}
