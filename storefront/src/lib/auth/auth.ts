import { betterAuth } from 'better-auth'
import { once } from '../process/once.ts'
import { authOptions } from './options.ts'

const create = () => betterAuth(authOptions())

export type Auth = ReturnType<typeof create>

/** Made at the first use, so that `next build` needs no configuration. */
export const auth: () => Auth = once('auth', create)
