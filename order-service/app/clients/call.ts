import type { Locale } from '@marketplace/shared/contracts/locale'
import type { Trace } from '@marketplace/shared/server/http/trace'

/** The part of the caller's request that a call to another service carries on. */
export type Call = { trace?: Trace; locale?: Locale }
