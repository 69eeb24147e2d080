import { createHash } from 'node:crypto'
import type { Disk } from 'flydrive'
import sharp from 'sharp'

/** A receipt as its file lies on the private disk. */
export interface StoredReceipt {
  key: string
  type: 'png'
  bytes: number
  sha256: string
}

const count = 4

/** Draws receipts that plainly are none, and keeps them where order-service keeps those of shoppers. */
export async function storeReceipts(disk: Disk): Promise<StoredReceipt[]> {
  const receipts: StoredReceipt[] = []
  for (let number = 0; number < count; number++) {
    const bytes = await sharp(Buffer.from(receipt(number)))
      .png()
      .toBuffer()
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const key = `orders/proofs/demo-${number}-${sha256.slice(0, 16)}`
    await disk.put(key, bytes)
    receipts.push({ key, type: 'png', bytes: bytes.length, sha256 })
  }
  return receipts
}

/** A page with lines for text and the word DEMO in strokes: no font is needed, and no bank is imitated. */
function receipt(number: number): string {
  const lines = Array.from({ length: 9 }, (_, at) => {
    const y = 330 + at * 56
    const width = 150 + ((number * 37 + at * 61) % 120)
    return `<rect x="60" y="${y}" width="130" height="12" rx="6" fill="#c9c2b6"/>
      <rect x="${540 - width}" y="${y}" width="${width}" height="12" rx="6" fill="#6b6459"/>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="880" viewBox="0 0 600 880">
    <rect width="600" height="880" fill="#fffdf8"/>
    <rect width="600" height="110" fill="#8a4b33"/>
    <g fill="none" stroke="#fffdf8" stroke-width="10" stroke-linejoin="round">
      <path d="M190 30v50h16a25 25 0 0 0 0-50z"/>
      <path d="M282 30h-30v50h30M252 55h24"/>
      <path d="M306 80V30l22 30 22-30v50"/>
      <rect x="376" y="30" width="42" height="50" rx="20"/>
    </g>
    <rect x="150" y="170" width="300" height="44" rx="10" fill="#efe9dd"/>
    <rect x="190" y="240" width="220" height="16" rx="8" fill="#c9c2b6"/>
    ${lines.join('')}
  </svg>`
}
