import type { Locale } from '@marketplace/shared/contracts/locale'
import type { Trace } from '@marketplace/shared/server/http/trace'

/** What of the caller's request goes along with a call to another service. */
export type Call = { trace?: Trace; locale?: Locale }
