import { Checker } from '@marketplace/shared/server/testing/contract'
import { storefrontDocument } from '../src/app/openapi.json/document.ts'

const checker = new Checker(storefrontDocument('/'))

/** Throws where a response is not one of those that the OpenAPI document declares for the operation. */
export function assertDeclared(method: string, path: string, status: number, body: unknown): void {
  checker.check(method, new URL(path, 'http://local').pathname, status, body)
}
