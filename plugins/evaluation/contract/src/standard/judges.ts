import { both } from './wording.ts'

/** Questions that only a person answers, each with a yes or a no. */
export const judges = {
  accepts_leadership: both(
    '是否接受行业党委、街道、社区和直接上级党组织的领导？',
    'Does it accept the leadership of the industry Party committee, sub-district, community and direct superior?',
  ),
  mechanism_sound: both('工作机制是否健全？', 'Is the working mechanism complete?'),
  work_standard: both('工作是否规范、各方衔接是否顺畅？', 'Is the work in order and well connected?'),
  good_effect: both('活动效果是否好？', 'Did the activities have a good effect?'),
  structure_reasonable: both('班子结构是否合理？', 'Is the structure of the leading team reasonable?'),
  active: both('班子是否主动参与小区治理？', 'Does the leading team take an active part?'),
  capable: both('班子协调治理的能力是否强？', 'Does the leading team coordinate and govern well?'),
  results: both('班子推动的合作是否见到成效？', 'Has its cooperation come to results?'),
  effect_visible: both('先锋岗、责任区的作用是否看得见？', 'Is the effect of posts and areas visible?'),
  performance_recognised: both(
    '党员表现是否突出并得到群众认可？',
    'Do members perform well and do people approve?',
  ),
  cobuild_results: both('党建联建是否取得成果？', 'Has co-building achieved results?'),
  work_results: both('服务队伍的工作是否有成果？', "Has the service team's work had results?"),
  advanced_deeds: both('服务队伍是否有先进事迹？', 'Are there advanced deeds of the service team?'),
}
