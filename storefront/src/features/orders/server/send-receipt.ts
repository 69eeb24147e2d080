import { maxBytes } from '@marketplace/shared/contracts/limits'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import { href } from '@/i18n/href'
import { byCookie } from '@/lib/http/cookie-caller'
import type { CallerHandler } from '@/lib/http/callers'
import type { ApiContext } from '@/lib/http/context'
import type { Handler } from '@/lib/http/handle'
import { sendForm, type Refusal } from '@/lib/api/gateway'
import { gatewayUrl } from '@/lib/api/origins'
import { nextPath } from '@/lib/auth/next-path'
import { env } from '@/lib/process/env'
import { readUpTo } from '@/lib/http/read-up-to'
import { receiptProblems, type ReceiptProblem } from '@/lib/api/receipt-problems'

/** Beside the file stand its boundaries. */
const largest = maxBytes.image + 64 * 1024

/**
 * Gives the form of a receipt on as it came, and leads back to the page with what became of it: a plain form, which
 * needs no script. Who is no longer signed in signs in first.
 */
export const sendReceipt: Handler = async (ctx) => {
  try {
    return await byCookie(give)(ctx)
  } catch (error) {
    if (!(error instanceof ProblemError) || error.code !== 'unauthenticated') throw error
    return seeOther(href(ctx.locale, '/sign-in', { next: backTo(ctx).pathname }))
  }
}

const give: CallerHandler = async (ctx) => {
  const problem = await send(ctx.request, ctx.params.number!)
  const back = backTo(ctx)
  back.searchParams.delete('receipt')
  if (problem) back.searchParams.set('receipt', problem)
  else back.searchParams.set('done', 'receipt')
  return seeOther(`${back.pathname}${back.search}#receipt`)
}

/** The page that the form stands on. */
function backTo({ query, locale }: ApiContext): URL {
  const sites = { storefrontUrl: env().storefrontUrl, gatewayUrl: gatewayUrl() }
  const path = nextPath(query.get('next'), href(locale, '/account/orders'), sites)
  return new URL(path, sites.storefrontUrl)
}

function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { Location: location } })
}

/** Why it was not taken; null where it was. */
async function send(request: Request, number: string): Promise<ReceiptProblem | null> {
  const body = await readUpTo(request, largest)
  if (!body) return 'too_large'
  const contentType = request.headers.get('content-type') ?? ''
  const path = `/orders/${encodeURIComponent(number)}/payment-proof?as=shopper`
  const answer = await sendForm(path, { body, contentType })
  return answer.ok ? null : problemFrom(answer)
}

function problemFrom({ status, problem }: Refusal): ReceiptProblem {
  if (status === 413) return 'too_large'
  const rule = problem.errors?.find(({ field }) => field === 'file')?.rule
  return receiptProblems.find((known) => known === rule) ?? 'failed'
}
