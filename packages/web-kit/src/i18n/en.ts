export const messages = {
  kit: {
    loading: 'Loading',
    retry: 'Try again',
    close: 'Close',
    cancel: 'Cancel',
    save: 'Save',
    listSeparator: ', ',
    problem: {
      offline: 'No connection',
      offlineHint:
        'We have tried several times. Check your network; what you typed is kept, press again once you are online.',
      unknown: 'The service did not answer properly',
      unknownHint:
        'It was nothing you did. Wait a moment and try again; if it stays, give the number to your administrator.',
      requestId: 'Number {id}',
    },
    remote: {
      slow: {
        title: '“{plugin}” takes too long',
        text: 'Eight seconds were not enough. Everything else works; use something else or try again.',
      },
      dead: {
        title: '“{plugin}” cannot be opened now',
        text: 'Its files did not arrive; it may be updating, or the network is down. Everything else works.',
      },
      broken: {
        title: '“{plugin}” has failed',
        text: 'Its own program (version {version}) has an error, which was recorded. Everything else works.',
      },
      incompatible: {
        title: '“{plugin}” does not fit this platform',
        text: 'Version {version} needs platform {needs}, this is {engine}. Ask the administrator to upgrade it. Everything else works.',
      },
      absent: {
        title: '“{plugin}” is not enabled here',
        text: 'Ask the administrator to enable it under Plugins, or switch to a place that has it.',
      },
    },
    time: {
      minutes: '{n} min',
      hours: '{n} h',
      days: '{n} d',
      today: 'Today {time}',
      tomorrow: 'Tomorrow {time}',
      yesterday: 'Yesterday {time}',
      weekday: '{day} {time}',
      date: '{day} {monthName} {time}',
      dateYear: '{day} {monthName} {year} {time}',
      day: '{day} {monthName}',
      dayYear: '{day} {monthName} {year}',
      late: '{span} late',
      left: '{span} left',
      weekdays: { 0: 'Sun', 1: 'Mon', 2: 'Tue', 3: 'Wed', 4: 'Thu', 5: 'Fri', 6: 'Sat' },
      months: {
        1: 'Jan',
        2: 'Feb',
        3: 'Mar',
        4: 'Apr',
        5: 'May',
        6: 'Jun',
        7: 'Jul',
        8: 'Aug',
        9: 'Sep',
        10: 'Oct',
        11: 'Nov',
        12: 'Dec',
      },
    },
    timeline: { label: 'History', before: 'was', after: 'is now' },
    personal: {
      show: 'Show',
      why: 'Looking is recorded. You need it to:',
      purposes: {
        contact_resident: 'contact the resident',
        handle_complaint: 'handle a request',
        verify_identity: 'verify identity',
        emergency: 'emergency',
      },
    },
    form: {
      restored: 'Restored what you had not finished',
      discard: 'Start over',
      stale: 'Somebody has just changed this record. Your text is kept; check it and save again.',
      leave: 'There is unsaved work. Leave anyway?',
    },
  },
}
