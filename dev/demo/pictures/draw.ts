import { renderPictures } from './render.ts'

/** A process of its own: the memory that drawing takes goes back to the system with it. */
await renderPictures(process.argv[2]!)
