'use client'

import { createContext, use } from 'react'

const GatewayUrl = createContext('')

export const GatewayUrlProvider = GatewayUrl.Provider

/** Where pictures come from; the server tells when it renders the page. */
export function useGatewayUrl(): string {
  return use(GatewayUrl)
}
