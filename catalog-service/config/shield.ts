import { definePanelShield } from '@marketplace/shared/server/panel/config'

export default definePanelShield()
