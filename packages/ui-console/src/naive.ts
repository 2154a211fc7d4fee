/** The part of naive-ui that screens may use; one copy in the page, provided by the shell. */
export { NDropdown, NModal, NPopover, NSelect, NSwitch, NTooltip } from 'naive-ui'
