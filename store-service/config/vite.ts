import { panel } from '#config/panel'
import { definePanelVite } from '@marketplace/shared/server/panel/config'

export default definePanelVite(panel)
