import type { Readable } from 'node:stream'
import drive from '@adonisjs/drive/services/main'
import type { HttpContext } from '@adonisjs/core/http'
import { proofTypes } from '#domain/payment_proofs'
import type { ProofRow } from '#sql/payment_proofs'
import { fileTimeoutMs } from '@marketplace/shared/contracts/service_timeouts'
import { failedDependency } from '@marketplace/shared/server/errors/failed_dependency'

/**
 * Answers with a receipt, which a stranger may have made: nothing in it runs, nothing keeps it, and a PDF is saved
 * rather than opened. 503 where the store of files is away.
 */
export async function sendProof({ response }: HttpContext, { key, type, id }: ProofRow) {
  const stream = await open(key)
  const disposition = type === 'pdf' ? 'attachment' : 'inline'
  response.header('Content-Type', proofTypes[type])
  response.header('Content-Disposition', `${disposition}; filename="receipt-${id}.${type}"`)
  response.header('Content-Security-Policy', "default-src 'none'; sandbox")
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
