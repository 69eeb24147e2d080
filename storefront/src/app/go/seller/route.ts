import { connection } from 'next/server'
import { env } from '@/lib/process/env'

/** The seller's panel: it lives at the gateway, whose address kept pages do not know. */
export async function GET(request: Request) {
  await connection()
  const lang = new URL(request.url).searchParams.get('lang') ?? 'fr'
  return Response.redirect(`${env().gatewayUrl}/admin/stores?lang=${encodeURIComponent(lang)}`, 307)
}
