import { both, type AmbiguityInputs } from './wording.ts'

/** Open questions of items 1 to 9, and how this product reads them. */
export const earlyItemAmbiguities: AmbiguityInputs = [
  {
    id: 'AMB-04',
    where: ['A01'],
    severity: 'medium',
    problem: both(
      '信息有缺漏时得1至2分，但没有说明1分和2分怎样区分。',
      'With gaps or errors the score is 1 to 2, without a border between them.',
    ),
    resolution: both(
      '公布两个界线：完整率不低于90%且差错不超过3处的得2分，其余得1分。',
      'Two published limits: at least 90% of the fields and at most 3 errors = 2, otherwise 1.',
    ),
    policies: ['A01.twoPointRatio', 'A01.maxErrorsFor2'],
  },
  {
    id: 'AMB-05',
    where: ['A04'],
    severity: 'medium',
    problem: both(
      '没有派驻指导员但指导有效的，据实给分，没有给出范围。',
      'No instructor but effective guidance is scored by the facts, without a range.',
    ),
    resolution: both(
      '默认0至0.5分并写明理由，使已派驻的得分更高；协会可把上限提到1分。',
      '0 to 0.5 by default with a written reason, so that an assigned instructor stays worth more; the association may raise the cap to 1.',
    ),
    policies: ['A04.noInstructorCap'],
  },
  {
    id: 'AMB-06',
    where: ['A05'],
    severity: 'high',
    problem: both(
      '没有党组织不予受理，却写在评分栏里；项目党组织或公司党组织都可以，但公司党组织须与小区在同一社区才视同建立；“正常开展工作”没有标准。',
      "The rule that no organisation means no application stands in the score column; project or company organisation will do, yet the company's counts only in the same community; “working normally” is undefined.",
    ),
    resolution: both(
      '申报时已建立或视同建立即过门槛。要得1分，还须至少6个月有工作记录。是否同一社区按社区编号计算并留痕。',
      'The gate at application: established or deemed so. The 1 point needs, besides, at least 6 months with recorded work. The same community is computed from community numbers and logged.',
    ),
    policies: ['A05.normalWorkMonths'],
  },
  {
    id: 'AMB-07',
    where: ['A05'],
    severity: 'medium',
    problem: both(
      '1分里包含两件事（成立业主委员会、主任是党员）；“半数”含不含正好一半不明；以哪一天的人数为准也没有写。',
      'One point joins two facts, a committee set up and its director a member; whether half includes exactly half is open, and so is the day of the count.',
    ),
    resolution: both(
      '两件事都做到才得分；正好一半也算；以截止日的备案委员名单为准，变动情况供评审组查看。',
      'Both facts are needed. Exactly half counts. The count is of the filed list on the cut-off date, with its history shown to the panel.',
    ),
    policies: ['A05.halfInclusive'],
  },
  {
    id: 'AMB-08',
    where: ['A05'],
    severity: 'medium',
    problem: both(
      '不具备成立业主委员会条件的小区，试点居民自治组织可同等计分；具备条件却未成立的得0分。是否具备条件由谁认定没有写。',
      "Estates that cannot have an owners' committee may score with a pilot body of residents; an eligible estate without a committee gets 0. Who decides on eligibility is open.",
    ),
    resolution: both(
      '是否具备条件须有街道出具的说明和日期；只有认定不具备条件时，替代组织才计分。',
      'Eligibility is a dated fact with a source, a statement of the sub-district. The substitute counts only where the estate is not eligible.',
    ),
  },
  {
    id: 'AMB-09',
    where: ['A05', 'A13'],
    severity: 'medium',
    problem: both(
      '凭表彰文件得分，但没有限定发文单位的级别和年度，同一份文件可能同时用于党组织和书记。',
      "A commendation earns the point, but neither the issuer's level nor the period is named, and one document could serve the organisation and the secretary.",
    ),
    resolution: both(
      '认可的发文单位列为可调规则（党组织、政府部门、行业协会）；落款须在评价年度内；同一文件写明两者的，才可两处使用。',
      'The list of issuers is policy: Party organs, government bodies, the industry association. The date lies within the year. One document backs both lines only when it names both.',
    ),
  },
  {
    id: 'AMB-10',
    where: ['A07', '4.2'],
    severity: 'low',
    problem: both(
      '标题写四方，正文写多方。四方指居民委员会、小区党组织、业主委员会和物业公司。',
      "The title says four parties while the text says several. The four are residents' committee, estate Party organisation, owners' committee and property company.",
    ),
    resolution: both(
      '每个小区设参与方名单，至少含这四方；不能成立业主委员会的，由5.1.3.3的自治组织代替。',
      "Each estate has a list of parties with at least these four; where no owners' committee can exist, the self-governing body of 5.1.3.3 takes the seat.",
    ),
  },
  {
    id: 'AMB-11',
    where: ['A07'],
    severity: 'medium',
    problem: both(
      '有机制但运转不好的，据实给分，没有给出范围。',
      'A mechanism that works poorly is scored by the facts, without a range.',
    ),
    resolution: both(
      '0.5至1.5分，每0.5分一档，各档有参照说明。',
      '0.5 to 1.5 in steps of half a point, with described anchors.',
    ),
    policies: ['A07.partialRange', 'A07.closureForFull', 'A07.meetingsForFull'],
  },
  {
    id: 'AMB-12',
    where: ['A07'],
    severity: 'medium',
    problem: both(
      '内容栏要求平台、工作室、窗口、热线和公告栏；评分栏只提平台和公告栏，1分档又不提公告栏。',
      'The content column asks for platform, studio, window, hotline and board; the score column names platform and board only, and drops the board at the 1-point level.',
    ),
    resolution: both(
      '以评分栏为准：平台和公告栏都正常得2分；只有其一或作用不明显得1分。工作室、窗口、热线作为佐证。',
      'The score column governs: platform and board working = 2; only one working, or little to show = 1. Studio, window and hotline are supporting evidence.',
    ),
  },
  {
    id: 'AMB-13',
    where: ['A08'],
    severity: 'medium',
    problem: both(
      '经验成果只写了最高档；示范点只写按进展给分、最高2分。',
      'For experience only the top is printed; for the demonstration point only that progress decides, at most 2.',
    ),
    resolution: both(
      '按0、0.5、1、1.5、2分设档并公布参照案例；这里必须两人分别评分。',
      'Levels of 0, 0.5, 1, 1.5 and 2 with published anchors; two people score separately here.',
    ),
  },
  {
    id: 'AMB-14',
    where: ['A08', 'A13', 'A24', 'A15'],
    severity: 'medium',
    problem: both(
      '“成果”“创新”“事迹”在多处出现，同一件事可能重复得分。',
      'Results, innovation and deeds recur, so one story can be scored several times.',
    ),
    resolution: both(
      '同一佐证可用于多项，但系统显示使用次数；若它是两个以上评判项的唯一依据，予以提示。',
      'Evidence may be linked to many parts, but how often is shown, and it is flagged where it is the only support of more than two judged parts.',
    ),
  },
  {
    id: 'AMB-15',
    where: ['A09'],
    severity: 'low',
    problem: both(
      '接受领导、有序、规范等提法，本身看不见也量不出。',
      'Accepting leadership, order and standard work cannot be observed as such.',
    ),
    resolution: both(
      '由人作三个是或否的判断，旁边列出可参考的记录（联系指导、现行制度、会议纪要）；判否须写理由。',
      'Three yes-or-no calls by a person beside records that hint at them: guidance contacts, rules in force, minutes. A no needs a reason.',
    ),
  },
  {
    id: 'AMB-18',
    where: ['A05', 'A09', 'A16'],
    severity: 'low',
    problem: both(
      '党组织、业主和物业之间的关系在三处计分。',
      'Relations of Party, owners and property company are scored in three places.',
    ),
    resolution: both(
      '照标准执行；共用的数据只计算一次，各处引用。',
      'Kept as printed; shared facts are computed once and linked.',
    ),
  },
  {
    id: 'AMB-40',
    where: ['A02', '6.2.4', '7.1.3'],
    severity: 'high',
    problem: both(
      '公示党员户和积分排名，涉及个人信息保护。个人信息保护法第28条把特定身份列为敏感个人信息，党员身份是否属于，需法律意见。',
      'Posting Party-member households and rankings in public meets the duties to protect personal data. Art. 28 of the Personal Information Protection Law lists specific identity as sensitive; whether Party membership falls under it needs legal advice.',
    ),
    resolution: both(
      '逐人、逐渠道单独取得同意并留存，可在规定时间内撤回；只登必要信息，默认隐去门牌。评分人只看数量和遮挡后的照片。未同意的公示不建议得分。须请法律顾问确认。',
      'A separate recorded consent for each person and channel, withdrawal within a set time, the fewest fields, units masked by default. Scorers see counts and a redacted photo. Points are proposed for consented postings only. For counsel to confirm.',
    ),
  },
  {
    id: 'AMB-44',
    where: ['5.1.3.3', 'A05'],
    severity: 'low',
    problem: both(
      '正文有多种自治组织，附录只认一种替代组织。',
      'The body knows several self-governing bodies, the annex one substitute.',
    ),
    resolution: both(
      '组织类型作为数据维护；只有标为“替代”的类型计入A05。',
      'Kinds of body are data; only kinds marked as substitute count in A05.',
    ),
  },
  {
    id: 'AMB-47',
    where: ['A02'],
    severity: 'medium',
    problem: both(
      '公布三类贡献得2分，但列举之后还有“等”字。',
      'Publishing three kinds of contribution earns 2 points, but the list is open.',
    ),
    resolution: both(
      '本年度有过的种类都公布了才得2分；系统提示已公布的种类；按AMB-17通用规则不设中间档。',
      '2 when every kind that occurred in the year was published; the kinds published are shown as a hint; no partial, by the general rule of AMB-17.',
    ),
  },
  {
    id: 'AMB-48',
    where: ['A06', '7.3.2.1'],
    severity: 'low',
    problem: both(
      '7.3.2.1列了九个方面（场所、设施、标识、旗帜、制度、档案、图书角、学习园地、学习场所），评分只有五条。',
      '7.3.2.1 lists nine marks (place, facilities, signs, flag, rules, archive, book corner, study garden, study place); the score has five lines.',
    ),
    resolution: both(
      '九个方面作为核查“场所”和“设施”的清单，仍按五条计分。',
      'The nine become the checklist behind place and facilities; the five lines score.',
    ),
  },
]
