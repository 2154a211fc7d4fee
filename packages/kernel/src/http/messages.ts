export type Locale = 'zh-CN' | 'en'

type Catalogue = Record<string, string>

const catalogues: Record<Locale, Catalogue> = {
  'zh-CN': {
    'error.bad_input': '填写的内容有误，请按提示修改后再提交',
    'error.idempotency_key_required': '请求缺少防重复提交的标识，请刷新页面后重试',
    'error.unauthenticated': '登录已失效，请重新登录',
    'error.forbidden': '您没有这项权限，请联系本小区管理员',
    'error.capability_refused': '插件“{plugin}”没有获得“{capability}”能力',
    'error.not_found': '没有找到这条记录，可能已被删除或不属于本小区',
    'error.plugin_disabled': '本小区没有启用这项功能',
    'error.conflict': '与已有的记录冲突，请核对后再提交',
    'error.stale_version': '这条记录刚被别人改过，请看一下最新内容再决定',
    'error.illegal_move': '当前状态下不能做这一步',
    'error.engine_mismatch': '插件版本与平台不兼容',
    'error.payload_too_large': '内容太大，请压缩或分批提交',
    'error.unsupported_media': '不支持这种文件类型',
    'error.idempotency_mismatch': '这次提交的标识已用于另一份内容，请刷新后重新提交',
    'error.limit_exceeded': '超出了允许的数量',
    'error.rate_limited': '操作太频繁，请稍等片刻再试',
    'error.locked_out': '尝试次数过多，账号已临时锁定，请 {minutes} 分钟后再试',
    'error.internal': '系统出了点问题，已经记录下来；请稍后再试，仍不行请把编号告诉管理员',
    'error.unavailable': '系统正忙，请过几秒再试，您填的内容不会丢',
    'error.storage_full': '存储空间不足，暂时不能保存，请联系管理员',
    'reason.not_in_this_kind_of_tenant': '请先切换到对应的小区或公司再操作',
    'reason.already_exists': '已有相同的记录',
    'reason.reference_missing': '关联的记录不存在或不属于本小区',
    'reason.value_out_of_range': '有内容超出允许的范围',
    'reason.malformed_json': '提交的内容格式不正确',
    'reason.foreign_origin': '请求不是从本系统页面发出的，已拒绝',
    'issue.required': '必填',
    'issue.wrong_type': '类型不对',
    'issue.wrong_format': '格式不对',
    'issue.not_in_list': '不在可选范围内',
    'issue.unknown_field': '不认识的字段：{fields}',
    'issue.invalid': '内容不符合要求',
    'issue.too_small_text': '至少 {limit} 个字',
    'issue.too_small_list': '至少 {limit} 项',
    'issue.too_small_number': '不能小于 {limit}',
    'issue.too_big_text': '最多 {limit} 个字',
    'issue.too_big_list': '最多 {limit} 项',
    'issue.too_big_number': '不能大于 {limit}',
  },
  en: {
    'error.bad_input': 'Some of what you entered is not valid. Please correct it and send it again.',
    'error.idempotency_key_required':
      'The request lacks its protection against double sending. Please reload the page and try again.',
    'error.unauthenticated': 'Your login has expired. Please log in again.',
    'error.forbidden': 'You do not have this permission. Please ask the administrator of this estate.',
    'error.capability_refused': 'The plugin “{plugin}” was not granted the capability “{capability}”.',
    'error.not_found': 'This record was not found; it may have been removed or belong elsewhere.',
    'error.plugin_disabled': 'This feature is not enabled here.',
    'error.conflict': 'This conflicts with an existing record. Please check and send it again.',
    'error.stale_version':
      'Somebody else has just changed this record. Please look at the latest state first.',
    'error.illegal_move': 'This step is not possible in the present state.',
    'error.engine_mismatch': 'The plugin’s version does not fit the platform.',
    'error.payload_too_large': 'This is too large. Please compress it or send it in parts.',
    'error.unsupported_media': 'This type of file is not supported.',
    'error.idempotency_mismatch':
      'This submission’s key was used for other content. Please reload and send it again.',
    'error.limit_exceeded': 'This is more than is allowed.',
    'error.rate_limited': 'Too many requests. Please wait a moment and try again.',
    'error.locked_out': 'Too many attempts. The account is locked for {minutes} minutes.',
    'error.internal':
      'Something went wrong on our side and was recorded. Please try again later; if it persists, give the number to your administrator.',
    'error.unavailable':
      'The system is busy. Please try again in a few seconds; nothing you entered is lost.',
    'error.storage_full':
      'There is no storage space left, so this cannot be saved. Please tell your administrator.',
    'reason.not_in_this_kind_of_tenant': 'Please switch to the estate or company concerned first.',
    'reason.already_exists': 'The same record exists already.',
    'reason.reference_missing': 'The linked record does not exist here.',
    'reason.value_out_of_range': 'A value is out of the allowed range.',
    'reason.malformed_json': 'The request body is not well-formed.',
    'reason.foreign_origin': 'The request did not come from our own pages and was refused.',
    'issue.required': 'Required',
    'issue.wrong_type': 'Wrong type',
    'issue.wrong_format': 'Wrong format',
    'issue.not_in_list': 'Not one of the choices',
    'issue.unknown_field': 'Unknown field: {fields}',
    'issue.invalid': 'Not valid',
    'issue.too_small_text': 'At least {limit} characters',
    'issue.too_small_list': 'At least {limit} items',
    'issue.too_small_number': 'Not below {limit}',
    'issue.too_big_text': 'At most {limit} characters',
    'issue.too_big_list': 'At most {limit} items',
    'issue.too_big_number': 'Not above {limit}',
  },
}

/** Adds a feature's or plugin's own sentences (`reason.*`, `issue.*`, names of actions). */
export function addMessages(messages: Record<Locale, Catalogue>): void {
  for (const locale of ['zh-CN', 'en'] as const) Object.assign(catalogues[locale], messages[locale])
}

export function sentence(
  locale: Locale,
  key: string,
  params: Record<string, string | number> = {},
  fallback?: string,
): string {
  const text = catalogues[locale][key] ?? fallback ?? catalogues[locale]['issue.invalid']!
  return text.replace(/\{(\w+)\}/g, (_all, name: string) => String(params[name] ?? ''))
}

/** The best of our two languages for an `Accept-Language` header. */
export const localeOf = (header: string | undefined): Locale =>
  header && /^\s*en/i.test(header) ? 'en' : 'zh-CN'
