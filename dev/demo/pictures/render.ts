import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { twoAtATime } from '../../process/in_parallel.ts'
import { canvas } from './backdrop.ts'
import { compose, cutOut } from './compose.ts'
import { cutOuts } from './cut_outs.ts'
import { writeCutOut, writePicture } from './files.ts'
import { indexName, version, type Rendered } from './rendered.ts'
import { pictures } from './recipes.ts'
import { writeStoreMarks } from './store_marks.ts'
import { shotsOf, type Shot } from './views.ts'

/**
 * Renders all demo pictures below `<mediaRoot>/catalog`, products in `demo/` and cut-outs in `categories/`
 * and `hero/`, those of stores below `<mediaRoot>/stores/demo`, and writes an index of them.
 */
export async function renderPictures(mediaRoot: string) {
  const shots = Object.entries(pictures).flatMap(([key, picture]) => shotsOf(key, picture))
  const rendered = await renderAll(join(mediaRoot, 'catalog'), shots)
  await writeStoreMarks(join(mediaRoot, 'stores', 'demo'))
  await writeFile(join(mediaRoot, indexName), JSON.stringify({ version, rendered }))
}

async function renderAll(folder: string, shots: Shot[]): Promise<Rendered> {
  sharp.cache(false)
  await mkdir(join(folder, 'demo'), { recursive: true })
  const rendered: Rendered = {}
  // while one is encoded, the next is drawn
  await twoAtATime(shots, async ({ key, recipe, hue }) => {
    const thumbhash = await writePicture(join(folder, 'demo'), key, await compose(recipe, hue))
    rendered[key] = { ...canvas, thumbhash }
  })
  await twoAtATime(cutOuts(), async ({ name, widths, recipe, hue }) =>
    writeCutOut(join(folder, name), widths, await cutOut(recipe, hue))
  )
  return Object.fromEntries(Object.entries(rendered).sort(([a], [b]) => (a < b ? -1 : 1)))
}
