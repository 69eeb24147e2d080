import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { ApiClient } from '@japa/api-client'
import drive from '@adonisjs/drive/services/main'
import db from '@adonisjs/lucid/services/db'
import type { Someone } from '#tests/support/fakes'

const beginnings = {
  jpeg: Buffer.from([0xff, 0xd8, 0xff, 0xe0]),
  png: Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
  webp: Buffer.from('RIFF\0\0\0\0WEBP', 'latin1'),
  pdf: Buffer.from('%PDF-1.7\n', 'latin1'),
}

/** A file that begins as its kind does, unlike any other. */
export function aReceipt(kind: keyof typeof beginnings = 'jpeg'): Buffer {
  return Buffer.concat([beginnings[kind], randomBytes(64)])
}

/** Sends a receipt as a browser's form does. */
export function sendReceipt(
  client: ApiClient,
  orderId: string,
  { token }: Someone,
  bytes: Buffer = aReceipt(),
  filename = 'recu.jpg'
): ReturnType<ApiClient['put']> {
  return client
    .put(`/api/v1/orders/${orderId}/payment-proof`)
    .file('file', bytes, { filename })
    .bearerToken(token)
}

type GivenProof = { orderId: string; checkoutId: string; bytes?: Buffer; type?: 'jpeg' | 'pdf' }

/** A receipt that waits, with its file. */
export async function aWaitingProof({
  orderId,
  checkoutId,
  type = 'jpeg',
  bytes = aReceipt(type),
}: GivenProof) {
  const key = `orders/proofs/${randomUUID()}`
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  await drive.use().put(key, bytes)
  const row = { order_id: orderId, checkout_id: checkoutId, key, sha256 }
  const [{ id }] = await db
    .table('payment_proofs')
    .insert({ ...row, type, bytes: bytes.length })
    .returning('id')
  return id as string
}

/** The receipts of an order as they are stored, the oldest first. */
export async function storedProofs(orderId: string): Promise<Record<string, any>[]> {
  return db.from('payment_proofs').where('order_id', orderId).orderBy('created_at').orderBy('id')
}

/** Whether the file of that key is on the disk. */
export function isOnDisk(key: string): Promise<boolean> {
  return drive.use().exists(key)
}

/** How many files of receipts lie on the disk. */
export async function countFiles(): Promise<number> {
  const { objects } = await drive.use().listAll('orders/proofs')
  return [...objects].length
}
