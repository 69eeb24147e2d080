import type { Problem } from '@marketplace/shared/contracts/problem'

export type Answered<T, M = unknown> =
  { ok: true; data: T; meta?: M } | { ok: false; status: number; problem: Problem | null }

/** Calls this site's own routes for the person who looks. `status` 0: nobody answered. */
export async function callSession<T, M = unknown>(
  path: string,
  method: 'GET' | 'PUT' | 'POST' | 'DELETE' = 'GET',
  body?: unknown,
  headers: Record<string, string> = {}
): Promise<Answered<T, M>> {
  try {
    const response = await fetch(`/api/session${path}`, {
      method,
      headers: {
        'accept-language': document.documentElement.lang,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    if (response.status === 204) return { ok: true, data: undefined as T }
    const json = await response.json()
    if (response.ok) return { ok: true, data: json.data, meta: json.meta }
    return { ok: false, status: response.status, problem: json }
  } catch {
    return { ok: false, status: 0, problem: null }
  }
}
