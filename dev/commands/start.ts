import { serve } from '../serve.ts'

/** `npm start`: the whole marketplace, built, on this machine. */
export const run = () => serve('production')
