import react from '@vitejs/plugin-react'
import { definePanelBundle } from '@marketplace/shared/server/panel/bundle'

export default definePanelBundle('catalog', import.meta.dirname, [react()])
