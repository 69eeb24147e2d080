import { PanelExceptionHandler } from '@marketplace/shared/server/panel/exception_handler'

export default class HttpExceptionHandler extends PanelExceptionHandler {}
