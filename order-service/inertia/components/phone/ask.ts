/** Asks for JSON and gives it, or null where nothing sound comes back: what is typed stays, and can be asked again. */
export async function ask<Answer>(url: string, init: RequestInit): Promise<Answer | null> {
  try {
    const headers = { accept: 'application/json', ...init.headers }
    const answer = await fetch(url, { ...init, headers })
    return answer.ok ? ((await answer.json()) as Answer) : null
  } catch {
    return null
  }
}
