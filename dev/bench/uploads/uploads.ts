import { readFileSync, writeFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import sharp from 'sharp'
import type { System } from '../../system.ts'
import { signIn } from '../people.ts'

export interface Uploaded {
  what: string
  /** Rows of a table, or bytes of a photo. */
  size: number
  /** From sending it until its work is done. */
  ms: number
  /** The most that catalog-service held meanwhile, above what it held before. */
  moreMb: number
}

interface Owner {
  gateway: string
  token: string
  /** Of catalog-service. */
  pid: number
}

/** An owner imports a table of so many rows, first dry, then new, then again with other stock, and adds photos of 5 MB. */
export async function upload({ urls, pid }: System, rows: number): Promise<Uploaded[]> {
  const token = await signIn(urls, 'owner1')
  const owner = { gateway: urls.gateway, token, pid: pid('catalog-service')! }
  const table = (stock: number) => tableOf(rows, stock)
  const tables = [
    ['import, dry', table(5), true],
    ['import, new products', table(5), false],
    ['import, new stock of all', table(7), false],
  ] as const
  const uploaded: Uploaded[] = []
  for (const [what, text, isDry] of tables) {
    uploaded.push(await watched(owner, what, rows, () => importTable(owner, text, isDry)))
  }
  const photo = await aPhoto()
  const product = await aProductOf(owner)
  for (const turn of ['first', 'second', 'third']) {
    const what = `photo, ${turn}`
    uploaded.push(await watched(owner, what, photo.length, () => addPhoto(owner, product, photo)))
  }
  return uploaded
}

function tableOf(rows: number, stock: number): string {
  const lines = Array.from({ length: rows }, (_, index) => {
    const name = `Assiette ${index} à motif ${index % 97}`
    return `BENCH-${index};${name};طبق ${index};${20 + (index % 300)};${stock};bols-plats`
  })
  return ['sku;nom;nom en arabe;prix;stock;catégorie', ...lines].join('\r\n')
}

async function importTable(owner: Owner, text: string, isDry: boolean) {
  const form = new FormData()
  form.set('file', new Blob([text], { type: 'text/csv' }), 'bench.csv')
  if (isDry) form.set('dryRun', 'true')
  const { id } = await ask(owner, 'POST', '/products/import', form)
  for (;;) {
    const job = await ask(owner, 'GET', `/jobs/${id}`)
    if (job.status === 'done' && job.counts.failed === 0) return
    if (!['queued', 'running'].includes(job.status)) throw new Error(JSON.stringify(job))
    await pause(50)
  }
}

const megabytes = 1024 * 1024

/** A photo as a phone takes it, of 12 million pixels, grained until it has 5 MB. */
async function aPhoto(): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 20 } as const
  const create = { width: 4000, height: 3000, channels: 3, background: '#888', noise } as const
  const pixels = await sharp({ create }).png({ compressionLevel: 1 }).toBuffer()
  for (let quality = 100; ; quality--) {
    const bytes = await sharp(pixels).jpeg({ quality }).toBuffer()
    if (bytes.length <= 5 * megabytes) return bytes
  }
}

/** One of the products that were imported. */
const aProductOf = async (owner: Owner): Promise<string> =>
  (await ask(owner, 'GET', '/products?q=BENCH-1&perPage=1'))[0].id

async function addPhoto(owner: Owner, product: string, photo: Buffer) {
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(photo)], { type: 'image/jpeg' }), 'photo.jpg')
  const { url } = await ask(owner, 'POST', `/products/${product}/images`, form)
  const shown = await fetch(`${owner.gateway}${url}`)
  if (!shown.ok) throw new Error(`${url} answers ${shown.status}`)
}

async function ask({ gateway, token }: Owner, method: string, path: string, body?: FormData) {
  const headers = { authorization: `Bearer ${token}` }
  const response = await fetch(`${gateway}/api/v1${path}`, { method, headers, body })
  const text = await response.text()
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`)
  return JSON.parse(text).data
}

async function watched(
  { pid }: Owner,
  what: string,
  size: number,
  work: () => Promise<void>
): Promise<Uploaded> {
  // Linux: the peak begins anew
  writeFileSync(`/proc/${pid}/clear_refs`, '5')
  const before = memoryOf(pid, 'VmRSS')
  const start = performance.now()
  await work()
  const ms = performance.now() - start
  return { what, size, ms, moreMb: memoryOf(pid, 'VmHWM') - before }
}

function memoryOf(pid: number, key: 'VmRSS' | 'VmHWM'): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(new RegExp(`^${key}:\\s+(\\d+) kB`, 'm').exec(status)![1]) / 1024
}
