import env from '#start/env'
import { createServiceTokens } from '@marketplace/shared/server/service_token'

/** The token with which that service calls this one. */
export function tokenOf(caller: string): Promise<string> {
  const secret = env.get('SERVICE_TOKEN_SECRET').release()
  return createServiceTokens(caller, secret).sign('order-service')
}
