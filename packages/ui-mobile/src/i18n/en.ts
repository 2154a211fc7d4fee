export const messages = {
  phone: {
    back: 'Back',
    pull: { down: 'Pull down for the latest', loose: 'Let go to refresh', loading: 'Refreshing' },
    star: '{n} stars',
    list: { none: 'Nothing here yet', more: 'Show more' },
    photo: {
      take: 'Take a photo',
      more: 'Another photo',
      album: 'From the album',
      remove: 'Remove photo {n}',
      nth: 'Photo {n}',
      full: 'At most {n} photos',
      reading: 'Preparing the photo',
      unreadable: 'This photo cannot be opened, please choose another.',
      sending: 'Uploading photo {n} of {total}',
    },
  },
}
