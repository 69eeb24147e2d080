import { tags } from '../src/lib/api/tags.ts'
import { dropPages } from './drop-pages.ts'

let dropping = false

/** Drops the pages that could not be loaded, so that whoever tries again is not given the same answer. */
export async function dropFailedPages(): Promise<void> {
  if (dropping) return
  dropping = true
  await dropPages([tags.failed])
  dropping = false
}
