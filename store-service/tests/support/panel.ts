import env from '#start/env'
import { tokenOf } from '#tests/support/builders'
import { PanelVisitor } from '@marketplace/shared/server/testing/panel_visitor'
import type { TestPerson } from '@marketplace/shared/server/testing/identity'

const url = `http://${env.get('HOST')}:${env.get('PORT')}`

/** A browser at this panel, signed in as that person. */
export async function visitorFor(who: Partial<TestPerson> = {}, language?: string) {
  return new PanelVisitor({ url, base: '/admin/stores', token: await tokenOf(who), language })
}

/** A browser at this panel that is not signed in. */
export function stranger() {
  return new PanelVisitor({ url, base: '/admin/stores' })
}
