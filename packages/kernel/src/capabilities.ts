/** Loads every capability, so that its factory is registered and its type is on the context. */
import './jobs/jobs.capability.ts'
import './jobs/timers.capability.ts'
import './members/people.capability.ts'
import './plugins/host.capability.ts'
import './settings/settings.capability.ts'
import './tasks/counters.capability.ts'
import './tasks/tasks.capability.ts'
