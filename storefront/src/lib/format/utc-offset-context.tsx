'use client'

import { createContext, use } from 'react'

const UtcOffset = createContext(0)

export const UtcOffsetProvider = UtcOffset.Provider

/** Minutes that Morocco's clock is ahead of UTC, as the server told when it rendered the page. */
export function useUtcOffset(): number {
  return use(UtcOffset)
}
