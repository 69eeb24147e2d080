import { serve } from '../serve.ts'

/** `npm run dev`: the same from the sources, with hot reload. */
export const run = () => serve('development')
