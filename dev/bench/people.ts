import type { System } from '../system.ts'

/** The token of an account of the demo data. */
export async function signIn({ storefront }: System['urls'], account: string): Promise<string> {
  const response = await fetch(`${storefront}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'origin': storefront },
    body: JSON.stringify({ email: `${account}@demo.ma`, password: 'marketplace' }),
  })
  if (!response.ok) throw new Error(`${account} cannot sign in: ${response.status}`)
  const cookie = response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  const session = await fetch(`${storefront}/api/auth/token`, { headers: { cookie } })
  const { token } = (await session.json()) as { token: string }
  return token
}

/** The headers of a shopper of the demo, with a new token before each repetition. */
export function signedIn(urls: System['urls']) {
  const headers: Record<string, string> = {}
  const prepare = async () => {
    headers.authorization = `Bearer ${await signIn(urls, 'shopper1')}`
  }
  return { headers, prepare }
}
