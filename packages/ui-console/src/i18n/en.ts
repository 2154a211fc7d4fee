export const messages = {
  ui: {
    list: {
      selected: '{n} selected',
      unselect: 'Unselect',
      selectRow: 'Select this row',
      selectAll: 'Select all',
      columns: 'Columns shown',
      noMatch: 'Nothing matches',
      noMatchText: 'Change the conditions, or clear the filter to see everything.',
      clear: 'Clear filter',
      nothing: 'Nothing here yet',
      shown: '{n} shown',
      shownOf: '{n} of {total} shown',
      more: 'Show more',
      end: 'That is all',
      keysMove: 'J K to move',
      keysMark: 'X to select',
      keysOpen: 'Enter to open',
      saveFilter: '+ Save this filter',
      filterName: 'Name of this filter',
    },
  },
}
