import { Checker } from '@marketplace/shared/server/testing/contract'
import { storefrontDocument } from '../src/app/openapi.json/document.ts'

const checkers = {
  api: new Checker(storefrontDocument('/')),
  internal: new Checker(storefrontDocument('/', 'internal')),
}

/** Throws where a response is not one of those that the OpenAPI document declares for the operation. */
export function assertDeclared(method: string, path: string, status: number, body: unknown): void {
  const { pathname } = new URL(path, 'http://local')
  const checker = pathname.startsWith('/internal/') ? checkers.internal : checkers.api
  checker.check(method, pathname, status, body)
}
