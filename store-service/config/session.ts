import { panel, secure } from '#config/panel'
import { definePanelSession } from '@marketplace/shared/server/panel/config'

export default definePanelSession(panel, secure)
