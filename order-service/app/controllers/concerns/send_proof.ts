import type { Readable } from 'node:stream'
import drive from '@adonisjs/drive/services/main'
import type { HttpContext } from '@adonisjs/core/http'
import { proofTypes } from '#domain/payment_proofs'
import type { ProofRow } from '#sql/payment_proofs'
import { fileTimeoutMs } from '@marketplace/shared/contracts/service_timeouts'
import { failedDependency } from '@marketplace/shared/server/errors/failed_dependency'

/** Nothing in it runs, loads or is framed by others. Chrome's own reader of PDFs stays blank in a sandbox. */
const policies = {
  picture: "default-src 'none'; sandbox",
  pdf: "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'",
}

/**
 * Answers with a receipt, which a stranger may have made: nothing in it runs and nothing keeps it. A PDF is saved rather
 * than opened, unless it is asked for as `inline`: then our own pages may frame it. 503 where the store of files is away.
 */
export async function sendProof(
  { response }: HttpContext,
  { key, type, id }: ProofRow,
  { inline = false } = {}
) {
  const stream = await open(key)
  const isFramed = type === 'pdf' && inline
  const disposition = type === 'pdf' && !inline ? 'attachment' : 'inline'
  response.header('Content-Type', proofTypes[type])
  response.header('Content-Disposition', `${disposition}; filename="receipt-${id}.${type}"`)
  response.header('Content-Security-Policy', policies[isFramed ? 'pdf' : 'picture'])
  response.header('X-Frame-Options', isFramed ? 'SAMEORIGIN' : 'DENY')
  response.header('X-Content-Type-Options', 'nosniff')
  response.header('Cross-Origin-Resource-Policy', 'same-origin')
  response.header('Cache-Control', 'no-store')
  response.stream(stream)
}

async function open(key: string): Promise<Readable> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('The store of files is late')), fileTimeoutMs).unref()
  })
  try {
    const disk = drive.use()
    return await Promise.race([disk.getMetaData(key).then(() => disk.getStream(key)), late])
  } catch (error) {
    throw failedDependency('files', 'upstream_unavailable', (error as Error).cause ?? error)
  }
}
