export const shell = {
  shell: {
    brand: 'Linli', skip: 'Skip to content', menu: 'Menu', search: 'Search', searchHint: 'Room, initials, last digits of a phone, order number', thisPage: 'This page',
    searchNone: 'Nothing found. Try a room (3-1-1204), initials (lx) or the last digits of a phone.', searchTeach: 'You can type: room 3-1-1204, initials zjg, last digits 1108, last four of an order number.',
    viewAs: 'You are looking as “{role}”; nothing can be changed.', viewAsStop: 'Stop', notLive: 'Live updates are down, reconnecting', inboxUnread: 'Messages, {n} unread',
    own: { estate: 'This estate', group: 'This company', branch: 'This branch', association: 'This association', platform: 'Platform' },
    tenant: { search: 'Name or pinyin initials', recent: 'Used lately', label: 'Switch place', none: 'No such place.', more: 'There are more; type a name.' },
    me: {
      open: 'My settings', language: 'Language', chinese: '中文', theme: 'Theme', themes: { light: 'Light', dark: 'Dark', auto: 'System' },
      text: 'Text', sizes: { normal: 'Normal', large: 'Large' }, totp: 'Two-step login', logOut: 'Log out',
    },
    nowhere: { title: 'You have no place here', text: 'Your account has not joined any organisation, or has left this one. Ask the property office or your company’s administrator for an invitation.', mine: 'Back to my place' },
    lost: { title: 'No such page', text: 'The address may be wrong, or this feature has moved.' },
  },
  nav: {
    home: 'Today', tasks: 'To do', inbox: 'Messages', estates: 'Estates', registry: 'Units and people', imports: 'Import', members: 'Members and roles', plugins: 'Plugins',
    settings: 'Settings', calendar: 'Working days', audit: 'Activity log', catcher: 'SMS and WeChat', jobs: 'Jobs and dead letters',
  },
  kind: { estate: 'Estate', group: 'Company', branch: 'Branch', association: 'Association', platform: 'Platform' },
  role: {
    'platform-admin': 'Platform administrator', developer: 'Developer', 'association-admin': 'Association administrator', 'association-officer': 'Association officer', expert: 'Expert',
    'group-admin': 'Company administrator', 'group-operator': 'Company operations', 'group-viewer': 'Company viewer', 'branch-manager': 'Branch manager', 'estate-manager': 'Estate manager',
    steward: 'Steward', engineer: 'Engineer', 'front-desk': 'Front desk', 'party-secretary': 'Party secretary', 'party-member': 'Party member',
    'committee-director': 'Committee director', 'committee-member': 'Committee member', supervisor: 'Supervisor', 'community-worker': 'Community worker',
    'building-head': 'Building head', volunteer: 'Volunteer', resident: 'Resident', merchant: 'Merchant',
  },
  login: {
    promise: 'Work done once is service, and is proof.', title: 'Log in', byPassword: 'Password', byCode: 'Text message', phone: 'Phone', password: 'Password', code: 'Code',
    sendCode: 'Send code', again: 'Again in {n} s', sent: 'The code is on its way and valid for some minutes.', enter: 'Enter', help: 'Forgot the password? Use a text message. No account yet? Ask your administrator for an invitation.', otherLanguage: '中文',
    points: {
      once: { title: 'Entered once, used everywhere', text: 'One ledger import; repairs, visits, votes and evaluation use the same units and people.' },
      clock: { title: 'Deadlines that run by themselves', text: 'Who has it, how long is left, who is told when it is late.' },
      seen: { title: 'Only what you need to see', text: 'Numbers are masked; looking needs a purpose and is recorded.' },
    },
    totp: { title: 'One more step', text: 'Open your authenticator and type the six digits.', code: 'Six digits', trust: 'Do not ask on this device for thirty days', back: 'Log in another way' },
    setup: {
      onText: 'Once on, logging in needs your password and six digits from your phone. Confirm your password first.', offText: 'Once off, logging in needs only your password. Confirm your password first.', off: 'Turn off', next: 'Next',
      scan: 'Scan this with an authenticator app, then type the digits it shows.', qr: 'QR code for two-step login', backup: 'Backup codes (write them down in case you lose the phone)', confirm: 'Turn on', nowOn: 'Two-step login is on', nowOff: 'Two-step login is off',
    },
  },
  invite: {
    from: '{name} invites you', title: 'Join “{tenant}”', name: 'Name', password: 'Choose a password', passwordHint: 'At least 10 characters, letters and digits', accept: 'Accept',
    used: 'This invitation has been used', expired: 'This invitation has expired', revoked: 'This invitation was withdrawn', askAgain: 'If you still need to join, ask {name} for a new one.',
  },
  home: {
    hello: { night: 'Good night, {name}', morning: 'Good morning, {name}', noon: 'Good day, {name}', afternoon: 'Good afternoon, {name}', evening: 'Good evening, {name}' },
    count: '{n} to do today', late: '{n} late', soon: '{n} due in three days', comma: ', ', due: 'To do', dueOrder: 'first due first', allTasks: 'All', noDue: 'No deadline',
    noTasks: 'All done', noTasksText: 'Orders given to you, proposals to review and visits to make line up here, the most urgent first.', aside: 'This month',
  },
  tasks: { kind: 'From', title: 'What', due: 'Due', group: { late: 'Late', today: 'Today', soon: 'In three days', later: 'Later' }, done: 'Done' },
  inbox: { message: 'Message', at: 'When', readAll: 'Mark all read', unread: 'Unread', urgent: 'Urgent', markRead: 'Mark read', none: 'No messages', noneText: 'Progress on orders, results of approvals and mentions of you are told here.' },
}
