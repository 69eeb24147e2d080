import { env, isBuilding } from '@/lib/process/env'

/** The gateway as browsers reach it: pictures and their own calls. What is built is rendered again at its first visit. */
export function gatewayUrl(): string {
  return isBuilding() ? 'http://localhost:8080' : env().gatewayUrl
}

/** This site as browsers reach it: canonical addresses. */
export function storefrontUrl(): string {
  return isBuilding() ? 'http://localhost:3000' : env().storefrontUrl
}
