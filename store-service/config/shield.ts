import { panel, secure } from '#config/panel'
import { definePanelShield } from '@marketplace/shared/server/panel/config'

export default definePanelShield(panel, secure)
