import type { Data } from '@generated/data'

/** A buyer at a glance, as pages get it; null where the phone is gone or nothing may be told. */
export type Buyer = Data.Buyer
