import { env, isBuilding } from '@/lib/process/env'

/** The gateway as browsers reach it: pictures and their own calls. What is built is rendered again at its first visit. */
export function gatewayUrl(): string {
  return isBuilding() ? 'http://localhost:8080' : env().gatewayUrl
}

/** Whether the catalog's files hold the objects that the demo data draws for arches. */
export function hasDemoObjects(): boolean {
  return isBuilding() || env().mode === 'demo'
}

/** This site as browsers reach it: canonical addresses. */
export function storefrontUrl(): string {
  return isBuilding() ? 'http://localhost:3000' : env().storefrontUrl
}
