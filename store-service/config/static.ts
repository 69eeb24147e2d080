import { definePanelStatic } from '@marketplace/shared/server/panel/config'

export default definePanelStatic()
