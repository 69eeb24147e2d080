import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import type { Handler } from '@/lib/http/handle'
import { routes } from '@/lib/http/routes'
import { auth } from '@/lib/auth/auth'
import { env } from '@/lib/process/env'
import { noteResponse } from '@/lib/http/response-context'

/** For plain forms of this site and of the panels: better-auth's own sign-out takes JSON alone. */
const signOut: Handler = async ({ request }) => {
  const { gatewayUrl, storefrontUrl } = env()
  const origin = request.headers.get('origin') ?? ''
  if (![storefrontUrl, gatewayUrl].includes(origin)) throw new ProblemError('forbidden')
  noteResponse({ isPersonal: true, clearsCache: true })
  const { headers } = await auth().api.signOut({ headers: request.headers, returnHeaders: true })
  const response = new Response(null, { status: 303, headers: { Location: `${storefrontUrl}/` } })
  for (const cookie of headers.getSetCookie()) response.headers.append('Set-Cookie', cookie)
  return response
}

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = routes({ POST: signOut })
