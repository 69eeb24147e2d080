import edge from 'edge.js'
import InertiaProvider from '@adonisjs/inertia/inertia_provider'
import { scriptSafeJson } from './script_safe_json.ts'

/** Adonis's Inertia provider, with page data that no text inside it can end or swallow. */
export default class PanelInertiaProvider extends InertiaProvider {
  protected override async registerEdgePlugin() {
    await super.registerEdgePlugin()
    edge.use((engine) => void engine.global('inertia', renderPage))
  }
}

/** What `@inertia()` writes: the page's data, and the element that the panel is drawn into. */
export function renderPage(page: object): string {
  const data = scriptSafeJson(page)
  return `<script data-page="app" type="application/json">${data}</script><div id="app"></div>`
}
