export const messages = {
  shell: {
    brand: 'Linli', tabs: 'Main menu', unread: '{n} unread', thisPage: 'This page',
    net: {
      offline: 'No network: what you see may not be the latest', offlineWaiting: 'No network: {n} kept on this phone, sent when it is back', sending: 'Sending {n}', stuck: '{n} could not be sent, tap to look',
      newVersion: 'A new version is ready, tap to take it',
    },
    unreachable: { title: 'No connection', text: 'The phone is offline and this page has not been opened before. It goes on by itself once you are online.' },
    lost: { title: 'No such page', text: 'The address may be wrong, or the page has moved.' },
  },
  nav: { home: 'Home', services: 'Services', points: 'Points', me: 'Me', inbox: 'Messages', outbox: 'Not sent yet' },
  kind: { estate: 'Estate', group: 'Company', branch: 'Branch', association: 'Association', platform: 'Platform' },
  role: {
    'platform-admin': 'Platform administrator', developer: 'Developer', 'association-admin': 'Association administrator', 'association-officer': 'Association officer', expert: 'Expert',
    'group-admin': 'Company administrator', 'group-operator': 'Company operations', 'group-viewer': 'Company viewer', 'branch-manager': 'Branch manager', 'estate-manager': 'Estate manager',
    steward: 'Steward', engineer: 'Engineer', 'front-desk': 'Front desk', 'party-secretary': 'Party branch secretary', 'party-member': 'Party member',
    'committee-director': 'Owners’ committee director', 'committee-member': 'Owners’ committee member', supervisor: 'Supervisor', 'community-worker': 'Community worker',
    'building-head': 'Building head', volunteer: 'Volunteer', resident: 'Resident', merchant: 'Merchant',
  },
  relation: { owner: 'Owner', co_owner: 'Co-owner', tenant: 'Tenant', family: 'Family', emergency_contact: 'Emergency contact' },
  home: {
    hello: 'Hello, {name}', normalText: 'Standard', tiles: 'Often used', all: 'All', switch: 'Switch', waiting: '{n} to do', news: 'Notices', newOnes: '{n} new', noNew: 'Nothing new',
    more: 'Other', moreText: 'All services', noNews: 'No messages yet', noNewsText: 'Progress of your reports and notices of the estate appear here.',
  },
  place: { title: 'My homes and places', homes: 'My homes', another: 'Register another home', tenants: 'Estates and companies', search: 'Name or pinyin initials', none: 'Nothing found.', more: 'There are more, type a name.' },
  services: {
    none: 'No phone services here yet', noneText: 'Once the property company enables them, repairs, notices and activities line up here.', tasks: 'Waiting for me', allDone: 'All done', allDoneText: 'What is given to you appears here, what is due soonest first.',
  },
  points: { none: 'Points are not available yet', noneText: 'Volunteering, taking part in decisions and sorting waste earn points for goods, services and early bookings. Your points book will be here.', clause: 'Serves clause 9.2.3 of the standard, points and their redemption' },
  inbox: { unread: 'Unread', readAll: 'Mark all read', none: 'No messages yet', noneText: 'Progress of your reports, notices of the estate and whoever looks for you appear here.' },
  outbox: {
    none: 'Everything has been sent', noneText: 'What you do without a network is kept on the phone and sent by itself, once.', waiting: 'Sent when there is a network', sending: 'Sending', conflict: 'It changed before this could be sent', refused: 'It was not accepted',
    photos: '{n} photos', sendAnyway: 'Send as things are now', again: 'Send again', drop: 'Do not send', dropTitle: 'Do not send it?', dropText: '“{label}” and its photos will be removed from the phone.', sendNow: 'Send now', stillOffline: 'Still no connection; it will be sent by itself',
  },
  login: {
    promise: 'Everything about your estate, in one place and in plain sight.', byCode: 'By code', byPassword: 'By password', phone: 'Mobile number', code: 'Code', password: 'Password', sendCode: 'Send code', again: 'Again in {n} s',
    sent: 'The code is on its way; it is valid for a few minutes.', enter: 'Enter', register: 'Register my home', registerText: 'First time here? Start with this', largeText: 'Large text', normalText: 'Standard text', otherLanguage: '中文',
    second: { title: 'One more step', text: 'Open your authenticator and enter the six digits; without it, use a backup code.', code: 'Code or backup code', trust: 'Do not ask again on this phone for thirty days', back: 'Log in another way' },
  },
  register: {
    title: 'Register a home', back: 'Back', progress: 'Step {at} of {of}', searchHint: 'Estate, or its pinyin initials', city: 'City (optional)', searchText: 'Type two letters, such as “景田” or “jt”.', narrow: 'Type the number', next: 'Next', finish: 'Finish',
    ask: { estate: 'Which estate do you live in?', building: 'Which building?', entrance: 'Which entrance?', unit: 'Which home?', who: 'What is your name?', phone: 'Your mobile number' },
    none: { estate: 'No such estate', building: 'No buildings have been entered yet', entrance: 'No entrances', unit: 'No homes have been entered here' }, noneText: 'Try another spelling; if that fails, ask the property office.',
    name: 'Name', nameHint: 'As on the title deed or the lease', relation: 'You and this home', relations: { owner: 'I own it', family: 'Family of the owner', tenant: 'I rent it' },
    why: 'The name is compared with the property register; neighbours do not see it.', phoneWhy: 'If the register has this number you can start at once; otherwise the office checks first.',
    bound: '{unit} is registered', boundText: 'Everything of {estate} can now be done on the phone.', waiting: '{unit} has been handed in and is being checked', waitingText: 'The office of {estate} will send you a text message, usually within a working day.', goHome: 'Go to my estate', seeState: 'See how it stands',
  },
  nowhere: {
    title: 'My registrations', none: 'You have not registered a home', noneText: 'Then you can report repairs, read notices and take part. If your number is known to the office you can start at once.',
    state: { matched: 'Accepted, you can go in', approved: 'Accepted, you can go in', waiting: 'The office is checking and will send you a text message', refused: 'Not accepted' },
  },
  me: {
    change: 'Change', large: 'Large text', largeText: 'Large type, large buttons, only what is often used', theme: 'Appearance', themes: { light: 'Light', dark: 'Dark', auto: 'Auto' }, language: 'Language', languages: { 'zh-CN': '中文', en: 'English' },
    devices: 'Devices logged in', password: 'Password', secondStep: 'Two-step login', on: 'On', off: 'Off', logOut: 'Log out',
    leave: { title: 'Log out?', text: 'What is kept on this phone will be cleared.', unsent: '{n} not sent yet will be removed from this phone.' },
  },
  devices: { lead: 'Log out devices you do not know, then change your password.', unknown: 'Unknown device', this: 'This one', end: 'Log it out', ended: 'That device is logged out' },
  password: { firstText: 'You log in by code and have no password yet. Set one for when no text message arrives.', changeText: 'Other devices have to log in again.', current: 'Present password', next: 'New password', hint: 'At least 10 characters, no birthdays or numbers of yours', done: 'Password changed' },
  second: {
    onText: 'Login will then need the six digits of your authenticator as well. Confirm your password first.', offText: 'Login will then need only the password. Confirm it first.', off: 'Turn off', next: 'Next', scan: 'Scan with your authenticator, then enter the digits.',
    qr: 'QR code of the two-step login', key: 'If you cannot scan, copy this key into it:', code: 'Six digits', backup: 'Backup codes (for a lost phone, write them down)', turnOn: 'Turn on', nowOn: 'Two-step login is on', nowOff: 'Two-step login is off',
  },
}
