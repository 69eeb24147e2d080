import { fork } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const indexName = 'demo-pictures.json'

/** Raise it whenever a picture would come out differently: folders of another version are rendered anew. */
export const version = 4

/** Rendered files by their key. */
export type Rendered = Record<string, { width: number; height: number; thumbhash: string }>

/** The demo pictures below a media folder. They are drawn the first time, which takes most of a minute. */
export async function ensurePictures(
  mediaRoot: string,
  report: (line: string) => void
): Promise<Rendered> {
  const known = await readIndex(mediaRoot)
  if (known) return known
  report('Drawing the pictures of the demo products…')
  const drawing = fork(fileURLToPath(new URL('draw.ts', import.meta.url)), [mediaRoot])
  const [code] = await once(drawing, 'exit')
  const rendered = code === 0 && (await readIndex(mediaRoot))
  if (!rendered) throw new Error(`The demo pictures could not be drawn (exit code ${code}).`)
  return rendered
}

async function readIndex(mediaRoot: string): Promise<Rendered | undefined> {
  const text = await readFile(join(mediaRoot, indexName), 'utf8').catch(() => undefined)
  if (!text) return undefined
  const index = JSON.parse(text) as { version: number; rendered: Rendered }
  return index.version === version ? index.rendered : undefined
}
