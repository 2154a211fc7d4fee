/** What the home screen says; it is loaded before anything is shown. */
const home = {
  home: {
    title: 'Report with a photo',
    titleLarge: 'Call the office',
    text: 'Repairs, complaints, ideas: three taps',
    textLarge: 'A photo or a few words will do',
    words: 'No photo, just words',
    work: 'My work orders',
    counts: '{mine} with me, {free} to take',
    late: '{n} late in the estate',
  },
  where: {
    received: 'The office has it and is finding somebody',
    receivedUntil: 'The office has it; somebody takes it up by {until}',
    assigned: 'Given to {holder}',
    assignedUntil: 'Given to {holder}, expected by {until}',
    handling: '{holder} is working on it',
    handlingUntil: '{holder} is working on it, answer expected by {until}',
    pausedUntil: '{wait}, goes on {until}',
    wait: {
      parts: 'Waiting for a part',
      reporter: 'Waiting for word from you',
      'third-party': 'Waiting for another company',
    },
    answered: '{holder} has answered: is it solved?',
    confirming: 'The office will call and ask whether it is solved',
    solved: 'Solved',
    closed: 'Closed',
    cancelled: 'You withdrew it',
    merged: 'Joined with the same matter; both are followed up together',
    mergedInto: 'Joined with {number}; both are followed up together',
    others: '{n} more have met it too',
    late: '{span}; the person in charge has been reminded',
    mark: {
      received: 'Received',
      assigned: 'Assigned',
      handling: 'In hand',
      answered: 'Your word',
      closed: 'Closed',
    },
  },
}

export const messages = { smartProperty: home }
