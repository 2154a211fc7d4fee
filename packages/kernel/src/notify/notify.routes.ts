import { defineRoutes } from '../http/routes.ts'
import { countUnread, listInbox, markAllRead, markRead } from './inbox.ts'
import { listCaught, listMessages, resendMessage } from './list-messages.ts'
import { listPreferences, setPreference } from './preferences.ts'

export const notifyRoutes = defineRoutes((routes) => {
  routes.get('/inbox', listInbox, 'Own notices, newest first')
  routes.get('/inbox/count', countUnread, 'Unread notices')
  routes.post('/inbox/read-all', markAllRead, 'Mark all own notices as read')
  routes.post('/inbox/{id}/read', markRead, 'Mark one notice as read')
  routes.get('/notify/preferences', listPreferences, 'Channels the actor wants, by kind')
  routes.put('/notify/preferences', setPreference, 'Choose the channels of one kind')
  routes.get('/operations/messages', listMessages, 'SMS and WeChat messages and their delivery')
  routes.get(
    '/operations/messages/caught',
    listCaught,
    'What was caught for want of a gateway, login codes too',
  )
  routes.post('/operations/messages/{id}/resend', resendMessage, 'Send a failed message again')
})
