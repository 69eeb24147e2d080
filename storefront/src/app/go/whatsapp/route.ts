import { connection } from 'next/server'
import { env } from '@/lib/process/env'
import { whatsappLink } from '@/lib/format/whatsapp'

/** A conversation with the marketplace itself. */
export async function GET() {
  await connection()
  const link = whatsappLink(env().whatsapp, '')
  return link ? Response.redirect(link, 307) : new Response(null, { status: 404 })
}
