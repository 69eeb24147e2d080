import vine from '@vinejs/vine'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { ResetSetting } from '#actions/settings/reset'
import { SaveSetting } from '#actions/settings/save'
import { NewAccountLimits } from '#domain/new_account_limits'
import { settingDefaults, settingKeys, type SettingKey } from '#domain/settings'
import OrderPanelPolicy from '#policies/order_panel_policy'
import { listSettings } from '#queries/list_settings'
import { settingValidator } from '#validators/setting'
import { panelBase } from '@marketplace/shared/server/panel/panel'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'

const seenValidator = vine.create({
  seenAt: vine
    .string()
    .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
    .nullable(),
})

/** Times, limits and texts of the market, for admins; one is saved at a time. */
export default class SettingsController {
  @inject()
  async index({ bouncer, inertia }: HttpContext, newAccounts: NewAccountLimits) {
    await bouncer.with(OrderPanelPolicy).authorize('configure')
    const defaults = { ...settingDefaults, newAccounts: newAccounts.setting }
    return inertia.render('settings/index', { settings: await listSettings(defaults) })
  }

  @inject()
  async update(ctx: HttpContext, save: SaveSetting) {
    const { auth, bouncer, params, request, response, session } = ctx
    await bouncer.with(OrderPanelPolicy).authorize('configure')
    const key = params.key as SettingKey
    if (!settingKeys.includes(key)) throw new ProblemError('not_found')
    const { seenAt } = await request.validateUsing(seenValidator)
    const { value } = await request.validateUsing(settingValidator(key))
    const { id, name } = auth.getUserOrFail()
    await save.handle({ key, value: value as never, user: { id, name }, seenAt })
    session.flash('flash', { success: 'orders.flash.settingSaved' })
    return response.redirect().status(303).back()
  }

  /** The default again, with an undo. */
  @inject()
  async destroy(ctx: HttpContext, reset: ResetSetting) {
    const { bouncer, params, request, response, session } = ctx
    await bouncer.with(OrderPanelPolicy).authorize('configure')
    const key = params.key as SettingKey
    if (!settingKeys.includes(key)) throw new ProblemError('not_found')
    const { seenAt } = await request.validateUsing(seenValidator)
    const value = await reset.handle({ key, seenAt })
    const url = `${panelBase('orders')}/settings/${key}`
    session.flash('flash', {
      success: 'orders.flash.settingReset',
      undo: value === null ? undefined : { url, method: 'put', data: { value, seenAt: null } },
    })
    return response.redirect().status(303).back()
  }
}
