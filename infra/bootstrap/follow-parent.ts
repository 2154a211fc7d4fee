// Preloaded into the API: when the launcher is gone, however it went, the API finishes its work and ends.
process.channel?.unref()
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
