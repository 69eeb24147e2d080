import { refreshHeader } from '../../contracts/panel_refresh.ts'

export type PageNow = { component: string; props: Record<string, unknown>; url: string }

/** `same`: nothing changed. `gone`: this page has to be left by the person, so that it is not asked for again. */
export type Refreshed =
  { state: 'changed'; page: PageNow; etag: string | null } | { state: 'same' | 'gone' | 'failed' }

/**
 * Asks for a page of any panel as Inertia would, but without its errors, redirects and progress. `version` is
 * that of this panel's files; null takes the answer of whichever.
 */
export async function askAgain(
  url: string,
  version: string | null,
  etag: string | null,
  signal: AbortSignal
): Promise<Refreshed> {
  try {
    const response = await fetch(url, {
      signal,
      redirect: 'manual',
      headers: {
        'accept': 'application/json',
        'x-inertia': 'true',
        ...(version !== null && { 'x-inertia-version': version }),
        'x-requested-with': 'XMLHttpRequest',
        [refreshHeader]: '1',
        ...(etag && { 'if-none-match': etag }),
      },
    })
    if (response.status === 304) return { state: 'same' }
    if (response.status >= 500 || response.status === 429) return { state: 'failed' }
    if (response.status !== 200) return { state: 'gone' }
    return { state: 'changed', page: await response.json(), etag: response.headers.get('etag') }
  } catch {
    return { state: 'failed' }
  }
}
