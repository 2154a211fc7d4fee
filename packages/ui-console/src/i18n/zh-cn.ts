export const messages = {
  ui: {
    list: {
      selected: '已选 {n} 项',
      unselect: '取消选择',
      selectRow: '选择这一行',
      selectAll: '全选',
      columns: '显示哪些列',
      noMatch: '没有符合条件的',
      noMatchText: '换个条件，或清除筛选看全部。',
      clear: '清除筛选',
      nothing: '还没有内容',
      shown: '已显示 {n} 条',
      shownOf: '已显示 {n} / {total}',
      more: '再显示一些',
      end: '到底了',
      keysMove: 'J K 上下移动',
      keysMark: 'X 选择',
      keysOpen: 'Enter 打开',
      saveFilter: '+ 保存此筛选',
      filterName: '给这个筛选起个名',
    },
  },
}
